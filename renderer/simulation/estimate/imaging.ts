import { addDays, type Blocks } from './blocks.ts';
import type { Asked } from './handOn.ts';
import { type Horizon, weekNearest, weekWith } from './horizon.ts';
import type { HostPeriod } from './hosts.ts';
import type { Preparation } from './preparation.ts';
import type { Regimen } from './regimens.ts';
import { byWeek } from './segments.ts';

export const imagingKinds = ['ctSimulator', 'mrSimulator'] as const;
export type ImagingKind = (typeof imagingKinds)[number];

/** Minutes of simulators of a kind asked of a centre by week of the horizon, of whom nobody could treat when they can be. */
export function imagingWanted(
  kind: ImagingKind,
  horizon: Horizon,
  { segments, perYear, held }: Asked,
  regimens: readonly Regimen[],
  preparations: readonly Preparation[],
): Float64Array {
  const { count } = segments;
  const bySegment = new Float64Array(count);
  const each = regimens.map(({ pathway }) => preparations[pathway]?.asked[kind] ?? 0);
  for (const [index, minutes] of each.entries()) {
    if (minutes === 0) continue;
    for (let segment = 0; segment < count; segment++) bySegment[segment] += perYear[index * count + segment] * minutes;
  }
  const weekly = byWeek(horizon, segments, [bySegment]);
  for (const { regimen, day, courses } of held) {
    weekly[Math.min(horizon.count - 1, weekNearest(horizon, day))] += courses * each[regimen];
  }
  return weekly;
}

/**
 * Minutes by week of what a centre uses of its hosts' simulators, of which each has so many, `minutes` by host: in proportion
 * to what all who use them want of them that week, `wanted` by centre. Of a week that lies only partly in a period, as much
 * as it has of the days on which the host's work.
 */
export function sharedMinutes(
  horizon: Horizon,
  periods: readonly HostPeriod[],
  wanted: readonly Float64Array[],
  centre: number,
  minutes: readonly Float64Array[],
): Float64Array {
  const { monday, count } = horizon;
  const weekly = new Float64Array(count);
  for (const { hosts, ...days } of periods) {
    const host = hosts[centre];
    if (host < 0) continue;
    const sharing = wanted.filter((_, other) => hosts[other] === host);
    const working = periods.filter((period) => period.hosts[host] === host);
    const first = Math.max(0, weekWith(horizon, days.from));
    for (let week = first; week < count && monday[week] < days.until; week++) {
      const here = daysIn(days, monday[week], monday[week + 1]);
      let all = 0;
      for (const others of sharing) all += others[week];
      // Where nobody wants any, it could have them all.
      const part = all > 0 ? wanted[centre][week] / all : 1;
      const up = here === 7 ? 7 : sumOfDays(working, monday[week], monday[week + 1]);
      weekly[week] += (part * minutes[host][week] * here) / up;
    }
  }
  return weekly;
}

const sumOfDays = (periods: readonly HostPeriod[], begins: number, ends: number): number =>
  periods.reduce((sum, period) => sum + daysIn(period, begins, ends), 0);

/** Days of a week, from one up to before another, that lie within some days. */
const daysIn = ({ from, until }: Pick<HostPeriod, 'from' | 'until'>, begins: number, ends: number): number =>
  Math.max(0, Math.min(until, ends) - Math.max(from, begins));

/**
 * Minutes by week, by a centre's own blocks: even over its open days, for those of whose minutes they are may be others.
 * What falls into a week in which it does not open is used in the next.
 */
export function inBlocks({ weekOrdinal, blockOrdinal, size, count }: Blocks, weekly: Float64Array): Float64Array {
  const sum = new Float64Array(count);
  let left = 0;
  for (let week = 0; week < weekly.length; week++) {
    const [begins, ends] = [weekOrdinal[week], weekOrdinal[week + 1]];
    left += weekly[week];
    if (begins === ends) continue;
    addDays(sum, blockOrdinal, Math.floor(begins / size), begins, ends, left / (ends - begins));
    left = 0;
  }
  return sum;
}
