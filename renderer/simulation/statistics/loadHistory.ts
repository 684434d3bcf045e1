import type { Frame } from '../measures/measures.ts';

/**
 * The part of a centre's minutes that bookings fill while people queue: a day's last minutes are rarely just those of a
 * fraction, and not every machine suits every course. With demand and fleet held still, the illustrative network's
 * centres stop settling when they are asked for between 0.96 and 0.98 of their minutes.
 */
export const fillable = 0.97;

/**
 * Seconds asked of each centre and seconds it had, added up over replications, by centre and week from the first of the
 * warm-up, laid out as in `Measures`; and the squares of what was asked, for its variance.
 */
export type LoadHistory = { weeks: number; replications: number; sums: Float64Array; squares: Float64Array };

export function newLoadHistory({ centres, warmUpWeeks, planWeeks }: Frame): LoadHistory {
  const weeks = warmUpWeeks + planWeeks;
  const cells = centres.length * 2 * weeks;
  return { weeks, replications: 0, sums: new Float64Array(cells), squares: new Float64Array(cells) };
}

export function addLoad(into: LoadHistory, load: Float32Array): void {
  into.replications++;
  for (let cell = 0; cell < load.length; cell++) {
    into.sums[cell] += load[cell];
    into.squares[cell] += load[cell] * load[cell];
  }
}

/** Seconds a week asked and had, means over the weeks from `from` up to `until` and over replications. */
export function meanLoad(history: LoadHistory, centre: number, from: number, until: number) {
  const { weeks, replications, sums } = history;
  let asked = 0;
  let had = 0;
  for (let week = from; week < until; week++) {
    asked += sums[centre * 2 * weeks + week];
    had += sums[(centre * 2 + 1) * weeks + week];
  }
  const over = replications * (until - from);
  return { asked: asked / over, had: had / over };
}

/**
 * Variance of the seconds asked in a week: between replications, week by week, so that seasons do not count as chance.
 * NaN below two replications.
 */
export function askedVariance(history: LoadHistory, centre: number, from: number, until: number): number {
  const { weeks, replications, sums, squares } = history;
  let variance = 0;
  for (let week = from; week < until; week++) {
    const cell = centre * 2 * weeks + week;
    variance += (squares[cell] - (sums[cell] * sums[cell]) / replications) / (replications - 1);
  }
  return variance / (until - from);
}

/**
 * The week from which a centre is asked for more than it can fill, taken to the end of the plan: where the running
 * surplus of what could be filled over what was asked is greatest (Page's cumulative sum). Outages that are made good
 * do not move it; the number of weeks when it never is.
 */
export function overloadedFrom({ weeks, sums }: LoadHistory, centre: number, first: number): number {
  let surplus = 0;
  let greatest = 0;
  let from = first;
  for (let week = first; week < weeks; week++) {
    surplus += fillable * sums[(centre * 2 + 1) * weeks + week] - sums[centre * 2 * weeks + week];
    if (surplus < greatest) continue;
    greatest = surplus;
    from = week + 1;
  }
  return from;
}
