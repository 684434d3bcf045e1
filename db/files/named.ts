import { type Problem, type Result, refuse } from '../schema/problem.ts';

/** A refusal whose sentences name the file that is meant, and not the one that it is made under or copied to. */
export const named = (refused: { problems: Problem[] }, partial: string, path: string): Result<never> =>
  refuse(...refused.problems.map((problem) => ({ ...problem, message: problem.message.replaceAll(partial, path) })));
