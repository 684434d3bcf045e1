import { cellCount, cellsIn, type GridRange } from '../../../components/grid/gridRange.ts';
import type { CellAt } from '../../../components/grid/gridTypes.ts';
import { fullSource, sourceOf } from '../../../plan/sources/sourceOf.ts';
import { figureText } from '../../../plan/tables/kinds/number.ts';
import styles from './TableView.module.css';
import { placeAt, problemAt, type TableShown } from './tableModel.ts';

/** The line below a table: what is wrong with the cell at the cursor, where its figure comes from, and sums of a selection. */
export function TableStatus({ shown, active, range }: { shown: TableShown; active: CellAt; range: GridRange }) {
  return (
    <div className={styles.status}>
      <p role="status" className={styles.told}>
        {toldOf(shown, active)}
      </p>
      <p className={styles.sums}>{sumsOf(shown, range)}</p>
    </div>
  );
}

function toldOf(shown: TableShown, active: CellAt): string {
  const row = shown.rows[active.row];
  const column = shown.columns[active.column];
  if (!row || !column) return '';
  const where = `${row.name || `New ${shown.table.noun[0]}`}, ${column.label}`;
  const problem =
    problemAt(shown, active) ?? row.waiting?.problems.find(({ columnKey }) => columnKey === null)?.sentence;
  if (problem !== undefined) return `${where}. ${problem}`;
  if (column.readOnly !== undefined) return `${where}: ${column.readOnly}.`;
  const place = placeAt(shown, active);
  if (place === null || column.get(row.record, shown.plan) === undefined) return where;
  const source = sourceOf(shown.plan, place.record, place.field);
  return source === undefined ? `${where}. No source is given.` : `${where}. ${source.status}: ${fullSource(source)}`;
}

function sumsOf({ rows, columns, plan }: TableShown, range: GridRange): string {
  const count = cellCount(range);
  if (count < 2) return '';
  const values = cellsIn(range).flatMap(({ row, column }) => {
    const [held, shown] = [rows[row], columns[column]];
    const value = held && shown?.get(held.record, plan);
    return typeof value === 'number' && shown ? [{ value, shown }] : [];
  });
  const [first] = values;
  if (!first || values.length < 2) return `${count} cells`;
  const sum = values.reduce((held, { value }) => held + value, 0);
  const alike = values.every(({ shown }) => shown.field === first.shown.field);
  const say = (value: number) => (alike ? first.shown.kind.show(value, plan) : figureText(value, 2));
  return `${count} cells · sum ${say(sum)} · mean ${say(sum / values.length)}`;
}
