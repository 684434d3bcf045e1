import { type Result, refuse } from '../../../db/schema/problem.ts';
import { decimal } from '../../plan/numbers.ts';

/** A file that cannot be read, in a sentence. It never repeats what stands in a cell. */
export const unreadable = (message: string): Result<never> => refuse({ path: '', message });

export const megabytes = (bytes: number): string =>
  bytes < 1e6 ? `${decimal(Math.max(1, bytes / 1e3))} KB` : `${decimal(bytes / 1e6)} MB`;
