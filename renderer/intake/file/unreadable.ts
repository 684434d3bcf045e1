import { type Result, refuse } from '../../../db/schema/problem.ts';

/** A file that cannot be read, in a sentence. It never repeats what stands in a cell. */
export const unreadable = (message: string): Result<never> => refuse({ path: '', message });

/** `1 more` or `1,204 more`. */
const grouped = new Intl.NumberFormat('en-GB');
export const count = (number: number): string => grouped.format(number);

export const megabytes = (bytes: number): string =>
  bytes < 1e6 ? `${count(Math.max(1, Math.round(bytes / 1e3)))} KB` : `${count(Math.round(bytes / 1e6))} MB`;
