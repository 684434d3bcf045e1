import { longDate } from '../../plan/dates.ts';
import { subjectCourses } from '../../plan/flows/flowWords.ts';
import type { TableOut } from '../../saving/table/tableOut.ts';
import type { FlowsNow } from './useFlowsNow.ts';

/** The matrix as a file has it: for each area its courses and its travel, and for each centre the share that goes there. */
export function matrixOut({ plan, matrix, editing, date }: FlowsNow): TableOut {
  const { rows, columns } = matrix;
  const title = `Shares of each area’s courses by centre, ${subjectCourses(plan, editing.subject)}`;
  return {
    title,
    columns: [
      { name: 'Area' },
      { name: 'Integrated care board' },
      { name: 'Courses a year' },
      ...columns.map(({ centre }) => ({ name: centre.name, form: 'share' as const })),
      { name: 'Total', form: 'share' },
      { name: 'Minutes by car' },
    ],
    rows: rows.map(({ zone, coursesPerYear, shares, total, travel }) => [
      ...[zone.name, zone.icb ?? null, coursesPerYear],
      ...columns.map(({ centre }) => shares[centre.id] ?? 0),
      ...[total, travel.minutes.car],
    ]),
    notes: [`Shares in force on ${longDate(date)}.`],
  };
}
