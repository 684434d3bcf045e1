import type { Arena } from './arena.ts';
import type { Classes } from './classes.ts';
import type { Asked } from './demand.ts';
import type { HandedOn } from './handOn.ts';
import type { Horizon } from './horizon.ts';
import type { Preparation } from './preparation.ts';
import type { Regimen } from './regimens.ts';

/** A centre's decisions that are alike to booking and take as long to prepare, by week, with their treatment minutes. */
export type Group = Pick<Preparation, 'lag' | 'waited'> & {
  class: number;
  courses: Float64Array;
  minutes: Float64Array;
};

/** Fewer courses than this over all weeks are what rounding leaves. */
const hardlyAny = 1e-9;

/**
 * Groups, and the decisions of each regimen over all weeks: as the flows have them, but for regimens of which some are
 * handed on. Regimens that nobody is given are in no group.
 */
export function groupsOf(
  arena: Arena,
  horizon: Horizon,
  asked: Asked,
  { changed }: HandedOn,
  regimens: readonly Regimen[],
  classes: Classes,
  preparations: readonly Preparation[],
): { groups: Group[]; totals: Float64Array } {
  const { count } = horizon;
  const groups: Group[] = [];
  const totals = new Float64Array(regimens.length);
  const row = arena.numbers(count);
  for (const [index, regimen] of regimens.entries()) {
    const handed = changed[index];
    const total = handed ? copied(row, handed) : fillRow(row, horizon, asked, regimen);
    const preparation = preparations[regimen.pathway];
    if (total < hardlyAny || !preparation) continue;
    totals[index] = total;
    const { lag, waited } = preparation;
    const own = classes.of[index];
    let group = groups.find((held) => held.class === own && held.lag === lag && held.waited === waited);
    if (!group) {
      group = { class: own, lag, waited, courses: arena.numbers(count), minutes: arena.numbers(count) };
      groups.push(group);
    }
    const { courses, minutes } = group;
    for (let week = 0; week < count; week++) {
      courses[week] += row[week];
      minutes[week] += row[week] * regimen.minutes;
    }
  }
  return { groups, totals };
}

/** Sets a row to what the flows send of a regimen in each week; answers the sum. */
export function fillRow(
  row: Float64Array,
  { part }: Horizon,
  { begins, sent }: Asked,
  { pathway, share }: Regimen,
): number {
  const segments = begins.length - 1;
  let total = 0;
  for (let segment = 0; segment < segments; segment++) {
    const rate = sent[pathway * segments + segment];
    for (let week = begins[segment]; week < begins[segment + 1]; week++) {
      row[week] = rate * part[week] * share[week];
      total += row[week];
    }
  }
  return total;
}

function copied(row: Float64Array, from: Float64Array): number {
  row.set(from);
  let total = 0;
  for (let week = 0; week < row.length; week++) total += row[week];
  return total;
}
