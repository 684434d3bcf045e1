import type { Problem } from './problem.ts';

/** Most characters of a reason that the change log keeps. */
export const longestReason = 2000;

/** What is wrong with a reason for a change, in a sentence; nothing when it can be kept. */
export function reasonProblem(why: string): Problem | null {
  if (why.length <= longestReason) return null;
  const count = (characters: number) => characters.toLocaleString('en-GB');
  const message = `a reason can be ${count(longestReason)} characters long, and this one has ${count(why.length)}; shorten it by ${count(why.length - longestReason)}`;
  return { path: 'why', message };
}
