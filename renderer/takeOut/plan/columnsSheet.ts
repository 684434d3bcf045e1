import type { Plan } from '../../../db/schema/plan.ts';
import { sentence } from '../../plan/tables/cellText.ts';
import type { Table, TableColumn } from '../../plan/tables/table.ts';
import { tables } from '../../plan/tables/tables.ts';
import type { SheetOut } from '../sheet.ts';

/** What each column of the plan's tables holds, and what stands where a cell is blank. */
export const columnsSheet = (plan: Plan): SheetOut => ({
  name: 'Columns',
  about: 'What each column of the plan’s tables holds, and what a blank cell stands for.',
  columns: [
    { name: 'Table' },
    { name: 'Column' },
    { name: 'Unit' },
    { name: 'Must be given' },
    { name: 'A blank means' },
    { name: 'About' },
  ],
  rows: tables.flatMap((table) =>
    described(table, table.columns(plan)).map(({ column, name }) => [
      table.title,
      name,
      unitOf(column),
      column.required ? 'Yes' : 'No',
      blankWords(plan, table, column),
      column.readOnly === undefined ? (column.about ?? null) : sentence(`worked out: ${column.readOnly}`),
    ]),
  ),
  frozen: 2,
});

/** What tables with a column for each have one for. */
const across: Partial<Record<Table['collection'], string>> = { flows: 'centre', travel: 'centre', backlog: 'pathway' };

/** The columns of a table, those of a matrix or of shares by centre told once. */
function described({ collection }: Table, columns: readonly TableColumn[]): { column: TableColumn; name: string }[] {
  const isOneOfMany = ({ key }: TableColumn) => /^(cell:|shares\.)/.test(key);
  const first = columns.findIndex(isOneOfMany);
  return columns.flatMap((column, at) => {
    if (!isOneOfMany(column)) return [{ column, name: column.label }];
    return at === first ? [{ column, name: `One for each ${across[collection] ?? 'of many'}` }] : [];
  });
}

function unitOf({ kind, unit }: TableColumn): string | null {
  if (kind.form === 'date') return 'date';
  if (kind.form === 'month') return 'month, as its first day';
  if (kind.form === 'share') return unit === undefined ? '%' : `% ${unit}`;
  return unit ?? null;
}

function blankWords(plan: Plan, table: Table, column: TableColumn): string | null {
  const { blank } = column;
  if (blank === undefined) return null;
  const meant = new Set(table.rows(plan).map(({ record }) => blank(record, plan)));
  if (meant.size === 0) meant.add(blank({}, plan));
  return (
    [...meant]
      .filter((words) => words !== '')
      .toSorted()
      .join(' or ') || null
  );
}
