import type { SegmentedDemand } from './demand.ts';
import type { Gap } from './gaps.ts';
import { fillRow } from './groups.ts';
import type { Horizon } from './horizon.ts';
import type { Regimen } from './regimens.ts';

/** Weeks from one up to before another in which a centre cannot take all of a regimen's decisions, and what part it cannot. */
type Closed = { from: number; until: number; part: Float64Array };

/**
 * Decisions by week of a centre once those that cannot treat have handed their share on: as the flows have them, by
 * pathway, but for these regimens; and those that nobody can ever treat, if there are any.
 */
export type HandedOn = { changed: Record<number, Float64Array>; nowhere: Float64Array | null };

/**
 * Who hands what to whom: a centre that cannot treat gives its share to the next by travel time. `reachDays` gives, by
 * centre and regimen, how long before a gap a decision is too late to be treated there: up to its first fraction, and
 * up to its last, which counts where booking knows of the gap.
 */
export function handedOn(
  horizon: Horizon,
  demand: SegmentedDemand,
  regimens: readonly Regimen[],
  nearest: readonly Int16Array[],
  gaps: readonly Gap[],
  reachDays: readonly { first: number; last: number }[][],
): HandedOn[] {
  const { count } = horizon;
  const closed = closedWeeks(horizon, regimens, gaps, reachDays);
  const sentTo = sendersOf(demand);
  const all = reachDays.map((): HandedOn => ({ changed: {}, nowhere: null }));
  const add = (centre: number, regimen: number, week: number, courses: number) => {
    const { changed } = all[centre];
    let row = changed[regimen];
    if (!row) {
      row = new Float64Array(count);
      fillRow(row, horizon, demand.centres[centre], regimens[regimen]);
      changed[regimen] = row;
    }
    row[week] += courses;
  };
  for (const [key, { from, until, part }] of closed) {
    const home = Math.floor(key / regimens.length);
    const index = key % regimens.length;
    const regimen = regimens[index];
    const closedAt = reachDays.map((_, centre) => closed.get(centre * regimens.length + index)?.part);
    for (const { zone, rate, level, ...weeks } of sentTo(home, regimen.pathway)) {
      for (let week = Math.max(from, weeks.from); week < Math.min(until, weeks.until); week++) {
        if (part[week] === 0) continue;
        const decided = rate * horizon.part[week] * level[demand.segmentOf[week]] * regimen.share[week];
        const next = nextOpen(nearest[zone], closedAt, week, part[week]);
        if (next < 0) {
          // Where it opens again one waits; where it never does, one waits for ever.
          if (until < count) continue;
          add(home, index, week, -decided * part[week]);
          const nowhere = all[home].nowhere ?? new Float64Array(count);
          all[home].nowhere = nowhere;
          nowhere[week] += decided * part[week];
          continue;
        }
        const courses = decided * (part[week] - (closedAt[next]?.[week] ?? 0));
        add(home, index, week, -courses);
        add(next, index, week, courses);
      }
    }
  }
  return all;
}

type Sent = { zone: number; rate: number; level: Float64Array; from: number; until: number };

/** What streams send to a centre of a pathway, from a week until before another. */
function sendersOf({ streams, levels }: SegmentedDemand): (centre: number, pathway: number) => Sent[] {
  const ofPathway = Map.groupBy(streams.keys(), (index) => streams[index].pathway);
  return (centre, pathway) => {
    const sent: Sent[] = [];
    for (const index of ofPathway.get(pathway) ?? []) {
      const { zone, coursesPerYear, legs } = streams[index];
      for (const { from, until, centres, shares } of legs) {
        const at = centres.indexOf(centre);
        if (at >= 0) sent.push({ zone, rate: coursesPerYear * shares[at], level: levels[index], from, until });
      }
    }
    return sent;
  };
}

/** The nearest centre that can take more of a week's decisions than one that cannot take `part` of them; -1 for none. */
function nextOpen(
  nearest: Int16Array | undefined,
  closedAt: readonly (Float64Array | undefined)[],
  week: number,
  part: number,
): number {
  if (!nearest) return -1;
  for (let at = 0; at < nearest.length; at++) {
    const there = closedAt[nearest[at]];
    if (there === undefined || there[week] < part) return nearest[at];
  }
  return -1;
}

/** By `centre * regimens + regimen`, for those a centre cannot always take. */
function closedWeeks(
  { monday, count }: Horizon,
  regimens: readonly Regimen[],
  gaps: readonly Gap[],
  reachDays: readonly { first: number; last: number }[][],
): Map<number, Closed> {
  const closed = new Map<number, Closed>();
  for (const { centre, pathway, from, until, known } of gaps) {
    for (const [index, regimen] of regimens.entries()) {
      if (regimen.pathway !== pathway) continue;
      const key = centre * regimens.length + index;
      const { part, ...held } = closed.get(key) ?? { from: count, until: 0, part: new Float64Array(count) };
      const reach = reachDays[centre]?.[index];
      const begins = from - ((known ? reach?.last : reach?.first) ?? 0);
      const first = Math.max(0, Math.floor((begins - monday[0]) / 7));
      let week = first;
      for (; week < count && monday[week] < until; week++) {
        const covered = (Math.min(until, monday[week + 1]) - Math.max(begins, monday[week])) / 7;
        part[week] = Math.min(1, Math.max(part[week], covered));
      }
      closed.set(key, { from: Math.min(held.from, first), until: Math.max(held.until, week), part });
    }
  }
  return closed;
}
