import type { Problem } from '../problem.ts';
import type { Draft } from './draft.ts';
import { pathText } from './path.ts';

/**
 * Text that no file can hold faithfully: half of a character that needs two codes (a broken copy and paste), the
 * null character, and what stands for a character that could not be read (a file that is not UTF-8). Found anywhere
 * in the plan.
 */
export function textProblems(draft: Draft): Problem[] {
  return brokenIn(draft.value, []);
}

function brokenIn(value: unknown, steps: readonly PropertyKey[]): Problem[] {
  if (typeof value === 'string') {
    if (value.isWellFormed() && !/[\0\uFFFD]/.test(value)) return [];
    return [{ path: pathText(steps), message: 'holds a broken character; type the text again' }];
  }
  if (Array.isArray(value)) return value.flatMap((item, at) => brokenIn(item, [...steps, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => brokenIn(item, [...steps, key]));
}
