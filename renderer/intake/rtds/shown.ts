import { sum } from 'd3-array';
import { leastKept } from '../../../db/schema/observation.ts';
import { type ExtractPriority, groupName, intents } from './courseGroup.ts';
import { isWhole, monthsOf } from './derive/calendar.ts';
import type { Extract } from './extract.ts';
import { suppressed, suppressedList } from './suppressed.ts';
import { tumourSites } from './tumourSite.ts';
import { waitFigures } from './waitFigures.ts';

/** A count that may be shown; null where it is under five, or would give away one that is. */
export type ShownCount = number | null;

/** What of an extract may be seen: every count that is drawn or written comes from here. */
export type Shown = {
  months: { month: string; started: ShownCount; whole: boolean }[];
  /** Courses that waited up to so many weeks: 0 to 7 days, 8 to 14 and so on; the last has all longer ones. */
  waitWeeks: ShownCount[];
  waits: { median: number; p90: number; within31: number } | null;
  sites: { name: string; radical: ShownCount; palliative: ShownCount; rest: ShownCount }[];
  /** Visits by machine and hour of the day, each from the first hour in use anywhere to the last. */
  hours: { machine: string; hours: { hour: number; visits: ShownCount }[] }[];
  providers: { name: string; courses: ShownCount }[];
  machines: { name: string; visits: ShownCount }[];
  groups: { name: string; courses: ShownCount }[];
  /** Courses by priority, where the file has it. */
  priorities: { name: string; courses: ShownCount }[];
  /** Fractions given of those prescribed, of courses that are over; null where they are not known. */
  givenShare: number | null;
};

const mostWeeks = 10;

export function shownExtract(extract: Extract): Shown {
  const months = monthsOf(extract);
  const started = months.map((month) => sum(extract.months, (held) => (held.month === month ? held.started : 0)));
  const kept = suppressedList(started);
  const waits = waitFigures(extract.months);
  return {
    months: months.map((month, at) => ({ month, started: kept[at] ?? null, whole: isWhole(month, extract) })),
    waitWeeks: waitWeeks(extract),
    waits: waits.courses < leastKept ? null : waits,
    sites: sites(extract),
    hours: hours(extract),
    providers: counted(extract.providers, (at) =>
      sum(extract.byGroup, ({ place, count }) => (extract.places[place]?.provider === at ? count : 0)),
    ).map(({ name, count }) => ({ name, courses: count })),
    machines: counted(extract.machines, (at) =>
      sum(extract.machineMonths, ({ machine, visits }) => (machine === at ? visits : 0)),
    ).map(({ name, count }) => ({ name, visits: count })),
    groups: suppressedList(
      extract.groups.map((_, at) => sum(extract.byGroup, ({ group, count }) => (group === at ? count : 0))),
    ).map((courses, at) => {
      const group = extract.groups[at];
      return { name: group ? groupName(group) : '', courses };
    }),
    priorities: priorityCounts(extract),
    givenShare: extract.given.courses < leastKept ? null : extract.given.actual / extract.given.prescribed,
  };
}

/** Things that have a name, the most counted first. */
function counted(names: readonly string[], countOf: (at: number) => number): { name: string; count: ShownCount }[] {
  const held = names.flatMap((name, at) => (name === '' ? [] : [{ name, count: countOf(at) }]));
  const order = held.toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const kept = suppressedList(order.map(({ count }) => count));
  return order.map(({ name }, at) => ({ name, count: kept[at] ?? null }));
}

function waitWeeks(extract: Extract): ShownCount[] {
  const weeks = Array.from({ length: mostWeeks }, () => 0);
  for (const { waits } of extract.months) {
    for (const [days, count] of waits) {
      const week = Math.min(mostWeeks - 1, Math.max(0, Math.ceil(days / 7) - 1));
      weeks[week] = (weeks[week] ?? 0) + count;
    }
  }
  return suppressedList(weeks);
}

function sites({ groups, byGroup }: Extract): Shown['sites'] {
  const table = tumourSites.map((site) =>
    [[intents[0]], [intents[1]], intents.slice(2)].map((meant) =>
      sum(byGroup, ({ group, count }) => {
        const held = groups[group];
        return held && held.site === site && meant.includes(held.intent) ? count : 0;
      }),
    ),
  );
  const kept = suppressed(table);
  return tumourSites
    .flatMap((name, at) => {
      const [radical = null, palliative = null, rest = null] = kept[at] ?? [];
      const all = table[at]?.reduce((held, count) => held + count, 0) ?? 0;
      return all === 0 ? [] : [{ name, radical, palliative, rest, all }];
    })
    .toSorted((a, b) => b.all - a.all)
    .map(({ all: _, ...site }) => site);
}

const priorityNames: readonly (readonly [ExtractPriority, string])[] = [
  ['E', 'emergency'],
  ['U', 'urgent'],
  ['R', 'routine'],
  ['D', 'elective delay'],
  ['', 'no priority given'],
];

function priorityCounts({ byGroup }: Extract): Shown['priorities'] {
  const counts = priorityNames.map(([code]) => sum(byGroup, ({ priority, count }) => (priority === code ? count : 0)));
  if (counts.slice(0, -1).every((count) => count === 0)) return [];
  const kept = suppressedList(counts);
  return priorityNames.flatMap(([, name], at) => (counts[at] === 0 ? [] : [{ name, courses: kept[at] ?? null }]));
}

function hours({ hours: cells, machines }: Extract): Shown['hours'] {
  const used = cells.map(({ hour }) => hour);
  const named = machines.flatMap((machine, at) => (machine === '' ? [] : [{ machine, at }]));
  if (used.length === 0 || named.length === 0) return [];
  const from = Math.min(...used);
  const span = Math.max(...used) - from + 1;
  const order = named.toSorted((a, b) => (a.machine < b.machine ? -1 : 1));
  const table = order.map(({ at }) => {
    const counts = Array.from({ length: span }, () => 0);
    for (const { machine, hour, count } of cells) if (machine === at) counts[hour - from] = count;
    return counts;
  });
  const kept = suppressed(table);
  return order.map(({ machine }, row) => ({
    machine,
    hours: (kept[row] ?? []).map((visits, at) => ({ hour: from + at, visits })),
  }));
}
