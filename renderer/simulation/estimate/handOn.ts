import type { WeeklyDemand } from './demand.ts';
import type { Gap } from './gaps.ts';
import type { Horizon } from './horizon.ts';
import type { Regimen } from './regimens.ts';

/** Decisions by centre, as `regimen * weeks + week`, as the flows would have them. */
export function decisionsByRegimen(
  { count }: Horizon,
  { decisions }: WeeklyDemand,
  regimens: readonly Regimen[],
  pathways: number,
): Float64Array[] {
  return Array.from({ length: decisions.length / pathways }, (_, centre) => {
    const rows = new Float64Array(regimens.length * count);
    for (const [regimen, { pathway, share }] of regimens.entries()) {
      const row = decisions[centre * pathways + pathway];
      for (let week = 0; week < count; week++) rows[regimen * count + week] = row[week] * share[week];
    }
    return rows;
  });
}

/** Weeks from one up to before another in which a centre cannot take all of a regimen's decisions, and what part it cannot. */
type Closed = { from: number; until: number; part: Float64Array };

/** Decisions by centre as above, and those by week that nobody can ever treat. */
export type HandedOn = { rows: Float64Array[]; nowhere: Float64Array[] };

/**
 * The same once centres that cannot treat have handed their share to the next by travel time. `reachDays` gives, by
 * centre and regimen, how long before a gap a decision is too late to be treated there: up to its first fraction, and
 * up to its last, which counts where booking knows of the gap. Centres that neither give nor take keep their very rows.
 */
export function handedOn(
  horizon: Horizon,
  { sent }: WeeklyDemand,
  regimens: readonly Regimen[],
  flows: readonly Float64Array[],
  nearest: readonly Int16Array[],
  gaps: readonly Gap[],
  reachDays: readonly { first: number; last: number }[][],
): HandedOn {
  const { count } = horizon;
  const nowhere = flows.map(() => new Float64Array(count));
  const closed = closedWeeks(horizon, regimens, gaps, reachDays);
  const pathways = sent.length / flows.length;
  const rows = [...flows];
  const add = (centre: number, cell: number, courses: number) => {
    if (rows[centre] === flows[centre]) rows[centre] = flows[centre].slice();
    rows[centre][cell] += courses;
  };
  for (const [key, { from, until, part }] of closed) {
    const home = Math.floor(key / regimens.length);
    const index = key % regimens.length;
    const regimen = regimens[index];
    if (!regimen) continue;
    const closedAt = flows.map((_, centre) => closed.get(centre * regimens.length + index)?.part);
    for (const { stream, share, ...weeks } of sent[home * pathways + regimen.pathway] ?? []) {
      for (let week = Math.max(from, weeks.from); week < Math.min(until, weeks.until); week++) {
        if (part[week] === 0) continue;
        const next = nextOpen(nearest[stream.zone], closedAt, week, part[week]);
        const rate = stream.coursesPerYear * share * stream.profile[week] * regimen.share[week];
        if (next < 0) {
          // Where it opens again one waits; where it never does, one waits for ever.
          if (until < count) continue;
          add(home, index * count + week, -rate * part[week]);
          nowhere[home][week] += rate * part[week];
          continue;
        }
        const courses = rate * (part[week] - (closedAt[next]?.[week] ?? 0));
        add(home, index * count + week, -courses);
        add(next, index * count + week, courses);
      }
    }
  }
  return { rows, nowhere };
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
