import type { Problem } from '../problem.ts';
import type { Draft } from './draft.ts';
import { pathText } from './path.ts';

/**
 * Text that no file can hold faithfully: half of a character that needs two codes (a broken copy and paste), and
 * the null character. Found anywhere in the plan.
 */
export function textProblems(draft: Draft): Problem[] {
  return brokenIn(draft.value, []);
}

function brokenIn(value: unknown, steps: readonly PropertyKey[]): Problem[] {
  if (typeof value === 'string') {
    if (value.isWellFormed() && !value.includes('\0')) return [];
    return [{ path: pathText(steps), message: 'holds a broken character; type the text again' }];
  }
  if (Array.isArray(value)) return value.flatMap((item, at) => brokenIn(item, [...steps, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => brokenIn(item, [...steps, key]));
}
