import type { Arena } from './arena.ts';
import type { Classes } from './classes.ts';
import type { Asked } from './handOn.ts';
import type { Preparation } from './preparation.ts';
import type { Regimen } from './regimens.ts';

/**
 * A centre's decisions that are alike to booking and take as long to prepare, with their treatment minutes: so many a
 * year, by segment.
 */
export type Group = Pick<Preparation, 'lag' | 'waited'> & {
  class: number;
  courses: Float64Array;
  minutes: Float64Array;
};

/** Fewer courses than this over all weeks are what rounding leaves. */
const hardlyAny = 1e-9;

/** Groups, and each regimen's courses over all weeks. Regimens that nobody is given are in no group. */
export function groupsOf(
  { numbers }: Pick<Arena, 'numbers'>,
  { segments: { count, part }, perYear }: Asked,
  regimens: readonly Regimen[],
  classes: Classes,
  preparations: readonly Preparation[],
): { groups: Group[]; totals: Float64Array } {
  const groups: Group[] = [];
  const totals = new Float64Array(regimens.length);
  for (const [index, regimen] of regimens.entries()) {
    const row = index * count;
    let total = 0;
    for (let segment = 0; segment < count; segment++) total += perYear[row + segment] * part[segment];
    const preparation = preparations[regimen.pathway];
    if (total < hardlyAny || !preparation) continue;
    totals[index] = total;
    const { lag, waited } = preparation;
    const own = classes.of[index];
    let group = groups.find((held) => held.class === own && held.lag === lag && held.waited === waited);
    if (!group) {
      group = { class: own, lag, waited, courses: numbers(count), minutes: numbers(count) };
      groups.push(group);
    }
    for (let segment = 0; segment < count; segment++) {
      group.courses[segment] += perYear[row + segment];
      group.minutes[segment] += perYear[row + segment] * regimen.minutes;
    }
  }
  return { groups, totals };
}
