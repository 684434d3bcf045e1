import type { Plan } from '../../../db/schema/plan.ts';
import { csvText } from '../../saving/table/csv.ts';
import { type Simulated, weekColumns, weekRows } from './weekColumns.ts';

/** Weekly results as CSV: one row for each scenario, centre and week. */
export const weeksCsv = (run: Simulated, plan: Plan): string =>
  csvText([
    weekColumns.map(({ name }) => name),
    ...weekRows(run).map((at) => weekColumns.map(({ valueAt }) => valueAt(at, run, plan))),
  ]);

/** What each column of weekly results holds, as CSV. */
export const weekDictionary = (): string =>
  csvText([
    ['column', 'type', 'unit', 'what it holds'],
    ...weekColumns.map(({ name, type, unit, about }) => [name, type, unit, `${about}.`]),
  ]);
