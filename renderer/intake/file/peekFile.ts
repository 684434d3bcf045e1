import type { Result } from '../../../db/schema/problem.ts';
import type { Peeked } from '../peeked.ts';
import { heldFile } from './heldFile.ts';

/** Looks at a file without holding on to it. */
export const peekFile = (blob: Blob, fileName: string): Promise<Result<Peeked>> => heldFile(blob, fileName).peek();
