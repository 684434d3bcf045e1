import type { Problem } from '../schema/problem.ts';
import { faultSentence } from './faultSentence.ts';

/** SQLite's or the system's own name for a fault (`SQLITE_FULL`, `EACCES`), where it has one. */
export function faultCode(error: unknown): { code?: string } {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? { code } : {};
}

/** A fault of disk or database as something to be told, after what may have to be said before it. */
export const faultProblem = (error: unknown, path: string, before = ''): Problem => ({
  ...{ path: '', message: before + faultSentence(error, path) },
  ...faultCode(error),
});
