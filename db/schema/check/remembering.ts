import type { Problem } from '../problem.ts';
import type { Draft } from './draft.ts';

export type Rule = (draft: Draft) => Problem[];

/**
 * A rule that is gone through again only when a part of the plan that it read last time is another now: an edit makes
 * one part anew, and most rules read others. For plans that are never changed in place.
 */
export function remembering(rule: Rule): Rule {
  let last: { read: ReadonlyMap<string, unknown>; keys: string | null; problems: Problem[] } | null = null;
  return (draft) => {
    const now = draft.value;
    const same =
      last !== null &&
      (last.keys === null || last.keys === keysOf(now)) &&
      [...last.read].every(([field, value]) => now[field] === value);
    if (last !== null && same) return last.problems;
    const read = new Map<string, unknown>();
    let listed = false;
    const watched = new Proxy(now, {
      get(target, field) {
        const value: unknown = Reflect.get(target, field);
        if (typeof field === 'string') read.set(field, value);
        return value;
      },
      has(target, field) {
        if (typeof field === 'string') read.set(field, Reflect.get(target, field));
        return Reflect.has(target, field);
      },
      ownKeys(target) {
        listed = true;
        return Reflect.ownKeys(target);
      },
    });
    const problems = rule({ ...draft, value: watched });
    last = { read, keys: listed ? keysOf(now) : null, problems };
    return problems;
  };
}

const keysOf = (value: Draft['value']): string => Object.keys(value).join();
