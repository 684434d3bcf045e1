import type { ObservedMeasure } from '../../../db/schema/observation.ts';
import { fullMonth } from '../dates.ts';

/** What a measure is called where it heads a table or a chart. */
export const measureNames: { readonly [M in ObservedMeasure]: string } = {
  startsWithin31Days: 'Starts within 31 days',
  waitDays: 'Median wait',
  coursesDecided: 'Decisions to treat a month',
  coursesStarted: 'Courses started a month',
  attendancesPerMachineDay: 'Attendances per machine per day',
  fractionsPerMachineDay: 'Fractions per machine per day',
};

/** “April 2025 to March 2026”, from months as `YYYY-MM`. */
export function monthSpan([first, last]: readonly [string, string]): string {
  const [from, to] = [fullMonth(`${first}-01`), fullMonth(`${last}-01`)];
  return from === to ? from : `${from} to ${to}`;
}
