import type { Opening } from './backlog.ts';
import type { Blocks } from './blocks.ts';
import type { Held } from './heldUntil.ts';
import type { Preparation } from './preparation.ts';
import type { Regimen } from './regimens.ts';

/**
 * Courses of a regimen that become ready on an ordinal, so many open days after their decision, all at once. Some have been
 * prepared long before.
 */
export type Met = { regimen: number; ordinal: number; courses: number; openDays: number; isPrepared: boolean };

/** Those whom a centre meets otherwise than by their decision: its opening backlog, and who waited till it could treat them. */
export function metAt(
  { ordinalAt, daysPerOpenDay }: Blocks,
  start: number,
  { courses, decidedDaysBefore, treatedFrom }: Opening,
  held: readonly Held[],
  regimens: readonly Regimen[],
  preparations: readonly Preparation[],
): Met[] {
  const days = ordinalAt.length - 1;
  const backlog = [...courses.keys()].flatMap((regimen): Met[] => {
    const preparation = preparations[regimens[regimen].pathway];
    if (courses[regimen] <= 0 || treatedFrom[regimen] >= days || !preparation) return [];
    const prepared = ordinalAt[start] + preparation.lag;
    const ordinal = Math.max(prepared, ordinalAt[treatedFrom[regimen]]);
    const before = preparation.waited + decidedDaysBefore[regimen] / daysPerOpenDay;
    const openDays = before + ordinal - prepared;
    return [{ regimen, ordinal, courses: courses[regimen], openDays, isPrepared: ordinal > prepared }];
  });
  const later = held.map((some) => ({
    ...{ regimen: some.regimen, ordinal: ordinalAt[Math.ceil(some.day)], courses: some.courses },
    openDays: some.decidedDaysBefore / daysPerOpenDay,
    isPrepared: true,
  }));
  return [...backlog, ...later];
}
