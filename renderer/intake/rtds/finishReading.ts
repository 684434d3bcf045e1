import { rollup, sum } from 'd3-array';
import { leastKept } from '../../../db/schema/observation.ts';
import { isoDateOf } from '../../simulation/calendar/day.ts';
import { countCourses } from './countCourses.ts';
import type { Extract, MachineMonth } from './extract.ts';
import type { Gathered } from './gathered.ts';
import { missingSentences } from './missingColumns.ts';
import { spanOf } from './spanOf.ts';
import { newTally } from './tally.ts';

/** A day of a machine needs so many visits. */
const leastOnDay = 5;

/** Counts of what has been read. Nothing of a single course, visit or person is in them but in cells of one. */
export function finishReading(gathered: Gathered): Extract {
  const { columns, words, visits, rowsByDay } = gathered;
  const { from, to } = spanOf(new Map([...rowsByDay].map(([day, { rows }]) => [day, rows])));
  const within = (day: number): boolean => day >= from && day <= to;
  const strayed = [...rowsByDay].filter(([day]) => !within(day)).map(([, held]) => held);
  const strayedRows = strayed.reduce((sum, { rows }) => sum + rows, 0);
  const strayedLines = strayed.flatMap(({ lines }) => lines).toSorted((a, b) => a - b);

  const { coursesOf, ...counted } = countCourses(gathered, from, to);
  const onDay = visits.onDay().filter(({ day }) => within(day));
  const hours = newTally();
  visits.hours((machine, hour) => hours.add(machine, hour));
  const visitsOf = rollup(
    onDay,
    (held) => sum(held, (one) => one.visits),
    ({ machine }) => machine,
  );

  return {
    rows: gathered.rows,
    usedRows: gathered.rows - gathered.left - strayedRows,
    problems: [
      ...gathered.problems.list(),
      ...(strayedRows > 0 ? [{ reason: 'stray', rows: strayedRows, lines: strayedLines.slice(0, 3) } as const] : []),
    ],
    from: isoDateOf(from),
    to: isoDateOf(to),
    visits: [...visits.byDay()].reduce((sum, [day, count]) => sum + (within(day) ? count : 0), 0),
    ...counted,
    providers: named(words.providers.texts, coursesOf.provider),
    machines: named(words.machines.texts, (at) => visitsOf.get(at) ?? 0),
    origins: named(words.origins.texts, coursesOf.origin),
    mixesBasis: columns.prescribedFractions === undefined ? 'visits' : 'prescribed',
    machineMonths: machineMonths(onDay),
    hours: hours.cells((count, machine, hour) => ({ machine, hour, count })),
    missing: missingSentences(columns),
  };
}

/** Names of what occurs often enough to be a place; what fewer courses or visits name may be anything, and is blank. */
const named = (texts: readonly string[], countOf: (at: number) => number): string[] =>
  texts.map((text, at) => (countOf(at) < leastKept ? '' : text));

function machineMonths(onDay: readonly { machine: number; day: number; visits: number; fractions: number }[]) {
  const months = new Map<string, MachineMonth>();
  for (const { machine, day, visits, fractions } of onDay) {
    if (visits < leastOnDay) continue;
    const month = isoDateOf(day).slice(0, 7);
    const key = `${machine} ${month}`;
    const held = months.get(key) ?? { machine, month, visits: 0, fractions: 0, days: 0 };
    months.set(key, {
      ...held,
      visits: held.visits + visits,
      fractions: held.fractions + fractions,
      days: held.days + 1,
    });
  }
  return [...months.values()];
}
