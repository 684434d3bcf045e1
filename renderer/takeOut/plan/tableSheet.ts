import type { Plan } from '../../../db/schema/plan.ts';
import type { AnyRecord } from '../../plan/commands/recordKey.ts';
import type { Table, TableColumn } from '../../plan/tables/table.ts';
import type { SheetCell, SheetOut } from '../sheet.ts';
import { figuresInRow, type SourceNumbers, sourceWords } from './sourceNumbers.ts';

/** The last column of a table whose figures have sources. No table has one that begins so: what is brought in leaves it out. */
export const sourceColumn = { name: 'Where from' };

/** A table of the plan as it is taken out: every column, values whole, and where the figures of each row come from. */
export function tableSheet(plan: Plan, table: Table, numbers: SourceNumbers): SheetOut {
  const columns = table.columns(plan);
  const rows = table.rows(plan).map((row) => {
    const cells = columns.map((column) => cellOf(column, row.record, plan));
    return { cells, figures: figuresInRow(plan, table, columns, row, (at) => cells[at] === null) };
  });
  const sourced = rows.some(({ figures }) => figures.length > 0);
  return {
    name: table.title,
    about: table.about,
    columns: [
      ...columns.map(({ label, unit }) => ({ name: label, ...(unit !== undefined && { unit }) })),
      ...(sourced ? [sourceColumn] : []),
    ],
    rows: rows.map(({ cells, figures }) => (sourced ? [...cells, sourceWords(figures, numbers)] : cells)),
    frozen: table.headers,
    unsure: rows.map(
      ({ figures }) => new Set(figures.filter(({ sourceId }) => numbers.unsure(sourceId)).map(({ column }) => column)),
    ),
  };
}

function cellOf({ get, kind, unit }: TableColumn, row: AnyRecord, plan: Plan): SheetCell {
  const value = get(row, plan);
  if (typeof value === 'number') {
    if (kind.form === 'share') return { share: value };
    return unit === '£' ? { pounds: value } : value;
  }
  if (kind.form === 'date' && typeof value === 'string') return { date: value };
  if (kind.form === 'month' && typeof value === 'string') return { date: `${value}-01` };
  const text = kind.write(value, plan);
  return text === '' ? null : text;
}
