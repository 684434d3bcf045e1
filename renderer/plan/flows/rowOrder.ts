import { ascending, descending } from 'd3-array';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import type { FlowRow } from './flowMatrix.ts';
import { minutesBetween } from './travelTimes.ts';

/** How the matrix is sorted. */
export const rowOrders = ['board', 'nearest', 'courses', 'name'] as const;
export type RowOrder = (typeof rowOrders)[number];

export const rowOrderNames: Record<RowOrder, string> = {
  board: 'by care board',
  nearest: 'by nearest centre',
  courses: 'by courses',
  name: 'by name',
};

export type RowGroup = { name: string | null; rows: FlowRow[] };

/** "NHS Thames Valley ICB" as it is spoken of: "Thames Valley". */
export const boardName = (icb: string | undefined): string =>
  icb?.replace(/^NHS /, '').replace(/ (ICB|Integrated Care Board)$/, '') ?? 'No care board given';

/** The rows in order, in groups where the order is by integrated care board; the board with most courses first. */
export function orderedRows(network: ResolvedPlan, rows: readonly FlowRow[], order: RowOrder): RowGroup[] {
  const byName = (a: FlowRow, b: FlowRow) => a.zone.name.localeCompare(b.zone.name, 'en-GB');
  if (order === 'name') return [{ name: null, rows: rows.toSorted(byName) }];
  const byCourses = (a: FlowRow, b: FlowRow) => descending(a.coursesPerYear, b.coursesPerYear) || byName(a, b);
  if (order === 'courses') return [{ name: null, rows: rows.toSorted(byCourses) }];
  if (order === 'nearest') {
    // Areas without minutes come last: how far they are is not known.
    const minutes = ({ zone, nearestId }: FlowRow) =>
      (nearestId === null ? null : minutesBetween(network.plan, zone.id, nearestId, 'car')) ?? Number.POSITIVE_INFINITY;
    return [{ name: null, rows: rows.toSorted((a, b) => ascending(minutes(a), minutes(b)) || byName(a, b)) }];
  }
  const boards = [...Map.groupBy(rows, ({ zone }) => boardName(zone.icb))];
  const courses = (held: readonly FlowRow[]) => held.reduce((sum, { coursesPerYear }) => sum + coursesPerYear, 0);
  return boards
    .toSorted(([, a], [, b]) => courses(b) - courses(a))
    .map(([name, held]) => ({ name: boards.length > 1 ? name : null, rows: held.toSorted(byCourses) }));
}
