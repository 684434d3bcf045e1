import type { TableColumn } from '../../plan/tables/table.ts';
import { asColumn, type ColumnUse, leftOut } from './matchColumns.ts';
import { isDate, type Way } from './readAs.ts';
import type { FileRow } from './tableKind.ts';

/** What a planner chose for a column of a file: what it is, null for nothing; how it is meant; whether a blank repeats. */
export type ChosenUse = { key?: string | null; way?: Way; repeats?: boolean };
/** By the place of the column in the file. */
export type ChosenUses = Readonly<Record<number, ChosenUse>>;

/** Cells from which it is told how a column is meant; of dates one further down can show that two styles are mixed. */
const looked = 60;

/** What each column is once what a planner chose stands in the place of what was matched. */
export function withChosen(
  matched: readonly ColumnUse[],
  chosen: ChosenUses,
  columns: readonly TableColumn[],
  { headings, rows }: { headings: readonly string[]; rows: readonly FileRow[] },
): ColumnUse[] {
  return matched.map((use, at) => {
    const { key, way, repeats } = chosen[at] ?? {};
    const column = columns.find((one) => one.key === key);
    const texts = () => (column && isDate(column) ? rows : rows.slice(0, looked)).map((row) => row.texts[at] ?? '');
    const begun =
      key === undefined ? use : column ? asColumn(column, headings[at] ?? '', texts(), 'chosen', 1) : leftOut;
    return { ...begun, ...(way !== undefined && { way }), ...(repeats !== undefined && { repeats }) };
  });
}
