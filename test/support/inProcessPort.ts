import { readCore } from '../../electron/local/coreFile.ts';
import { servedHere } from './servedHere.ts';

/** A worker that runs on this very thread of Node. */
export const inProcessPort = (delay?: () => Promise<void>) => servedHere(readCore(), delay);
