import { type Result, refuse } from '../../../db/schema/problem.ts';

/** A file that cannot be read, in a sentence. It never repeats what stands in a cell. */
export const unreadable = (message: string): Result<never> => refuse({ path: '', message });
