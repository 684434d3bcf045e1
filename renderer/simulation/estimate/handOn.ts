import type { SegmentedDemand } from './demand.ts';
import type { Gap } from './gaps.ts';
import { fillRow } from './groups.ts';
import type { Horizon } from './horizon.ts';
import type { Regimen } from './regimens.ts';

/**
 * Weeks from one up to before another in which a centre cannot take all of a regimen's decisions, what part it cannot,
 * and the weeks from which that part is another.
 */
export type Closed = { from: number; until: number; part: Float64Array; turns: number[] };

/**
 * Decisions by week of a centre once those that cannot treat have handed their share on: as the flows have them, by
 * pathway, but for these regimens; how many more of each regimen it then has over all weeks; and those that nobody can
 * ever treat, if there are any.
 */
export type HandedOn = { changed: Record<number, Float64Array>; more: Float64Array; nowhere: Float64Array | null };

/**
 * Who hands what to whom: a centre that cannot treat gives its share to the next by travel time.
 */
export function handedOn(
  horizon: Horizon,
  demand: SegmentedDemand,
  regimens: readonly Regimen[],
  nearest: readonly Int16Array[],
  closed: ReadonlyMap<number, Closed>,
): HandedOn[] {
  const { count } = horizon;
  const centres = demand.centres.length;
  const sentTo = sendersOf(demand);
  const all = demand.centres.map(
    (): HandedOn => ({ changed: {}, more: new Float64Array(regimens.length), nowhere: null }),
  );

  /** Adds to a centre's decisions so many a year for as long as a run lasts. */
  const add = (centre: number, index: number, { from, until }: Run, perYear: number) => {
    const { changed, more } = all[centre];
    let row = changed[index];
    if (!row) {
      row = new Float64Array(count);
      fillRow(row, horizon, demand.centres[centre], regimens[index]);
      changed[index] = row;
    }
    more[index] += addWeeks(row, horizon, regimens[index], from, until, perYear);
  };

  for (const [key, { from, until, part }] of closed) {
    const home = Math.floor(key / regimens.length);
    const index = key % regimens.length;
    const others = demand.centres.map((_, centre) => closed.get(centre * regimens.length + index));
    const closedAt = others.map((other) => other?.part);
    const senders = sentTo(home, regimens[index].pathway);
    if (senders.length === 0) continue;
    // What goes to each centre, and at the end what goes to none.
    const sent = new Float64Array(centres + 1);
    for (const run of runsOf([...demand.begins, ...others.flatMap((other) => other?.turns ?? [])], from, until)) {
      const week = run.from;
      if (part[week] === 0) continue;
      sent.fill(0);
      for (const { zone, rate, level, ...weeks } of senders) {
        if (week < weeks.from || week >= weeks.until) continue;
        const next = nextOpen(nearest[zone], closedAt, week, part[week]);
        sent[next < 0 ? centres : next] += rate * level[demand.segmentOf[week]];
      }
      for (let next = 0; next < centres; next++) {
        const perYear = sent[next] * (part[week] - (closedAt[next]?.[week] ?? 0));
        if (perYear === 0) continue;
        add(home, index, run, -perYear);
        add(next, index, run, perYear);
      }
      // Where it opens again one waits; where it never does, one waits for ever.
      if (sent[centres] === 0 || until < count) continue;
      add(home, index, run, -sent[centres] * part[week]);
      const nowhere = all[home].nowhere ?? new Float64Array(count);
      all[home].nowhere = nowhere;
      addWeeks(nowhere, horizon, regimens[index], run.from, run.until, sent[centres] * part[week]);
    }
  }
  return all;
}

/** Adds so many of a regimen a year to the weeks of a row; answers how many that is. */
function addWeeks(
  row: Float64Array,
  { part }: Horizon,
  { share }: Regimen,
  from: number,
  until: number,
  perYear: number,
): number {
  let sum = 0;
  for (let week = from; week < until; week++) {
    const courses = perYear * part[week] * share[week];
    row[week] += courses;
    sum += courses;
  }
  return sum;
}

type Run = { from: number; until: number };

/** The weeks from one up to before another, cut wherever what is closed or what is sent turns. */
function runsOf(turns: readonly number[], from: number, until: number): Run[] {
  const within = turns.filter((week) => from < week && week < until);
  const begins = [...new Set([from, ...within])].sort((a, b) => a - b);
  return begins.map((week, at) => ({ from: week, until: begins[at + 1] ?? until }));
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

/**
 * By `centre * regimens + regimen`, for those a centre cannot always take. `reachDays` gives how long before a gap a
 * decision is too late to be treated there: up to its first fraction, and up to its last, which counts where booking
 * knows of the gap.
 */
export function closedWeeks(
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
      closed.set(key, { from: Math.min(held.from, first), until: Math.max(held.until, week), part, turns: [] });
    }
  }
  for (const { from, until, part, turns } of closed.values()) {
    for (let week = from; week <= until; week++) if (part[week] !== (part[week - 1] ?? 0)) turns.push(week);
  }
  return closed;
}
