import type { Problem } from '../schema/problem.ts';
import { faultCode } from './faultCode.ts';
import { faultSentence } from './faultSentence.ts';

/** A fault of disk or database as something to be told, after what may have to be said before it. */
export const faultProblem = (error: unknown, path: string, before = ''): Problem => ({
  ...{ path: '', message: before + faultSentence(error, path) },
  ...faultCode(error),
});
