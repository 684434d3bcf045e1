import type { TableColumn } from '../../../plan/tables/table.ts';
import type { CellOut, TableOut } from '../../../saving/table/tableOut.ts';
import type { TableShown } from './tableModel.ts';

/** A table of the plan as it is found, sorted and filtered on screen, with its numbers whole and its dates and months as programs read them. */
export function gridOut({ table, plan, columns, rows }: TableShown): TableOut {
  const written = (column: TableColumn, value: unknown): CellOut => {
    if (typeof value === 'number') return Number.isFinite(value) ? value : null;
    if (column.kind.form !== undefined && typeof value === 'string') return value;
    return column.kind.write(value, plan) || null;
  };
  return {
    title: table.title,
    columns: columns.map(({ label, unit, kind }) => ({
      name: label,
      ...(unit !== undefined && unit !== '%' && { unit }),
      ...(kind.show(0.5, plan) === '50%' && { form: 'share' as const }),
    })),
    rows: rows.map(({ record }) => columns.map((column) => written(column, column.get(record, plan)))),
    notes: [table.about],
  };
}
