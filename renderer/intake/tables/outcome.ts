import type { CellOut, TableOut } from '../../saving/table/tableOut.ts';
import { columnLetters } from '../file/xlsx/cellAddress.ts';
import type { ColumnUse } from './matchColumns.ts';
import type { FileTable, TableKind } from './tableKind.ts';
import type { RowState, TableReading } from './tableReading.ts';

/** What came of bringing a file in, row by row. */
export type Outcome = {
  label: string;
  counts: Readonly<Record<RowState, number>>;
  /** Rows that did not come in, and why. */
  out: readonly { line: number; name: string; why: string }[];
  gone: readonly string[];
  /** Every row and what became of it, and columns that were left out, as a table to save. */
  report: TableOut;
};

const stateWords: Readonly<Record<RowState, string>> = {
  added: 'Added',
  changed: 'Changed',
  same: 'As it was',
  wrong: 'Left out: wrong',
  skipped: 'Left out: skipped',
  left: 'Left out: not in the plan',
};

export function outcomeOf(
  kind: TableKind,
  file: FileTable,
  uses: readonly ColumnUse[],
  reading: TableReading,
): Outcome {
  const why = (row: TableReading['rows'][number]): string =>
    row.state === 'skipped'
      ? 'You chose to skip it.'
      : row.state === 'left'
        ? `The plan has no such ${kind.noun[0]}, and new ones were not to be added.`
        : row.problems.map(({ sentence }) => sentence).join(' ');
  const columnBy = new Map(reading.columns.map((column) => [column.key, column]));
  const whatChanged = (row: TableReading['rows'][number]): string =>
    [...row.cells]
      .filter(([, cell]) => cell.changed)
      .map(
        ([key, { before, after }]) =>
          `${columnBy.get(key)?.label ?? key}: ${before === '' ? '' : `${before} → `}${after}`,
      )
      .join('; ');
  const lines = reading.rows.map((row): CellOut[] => [
    row.line,
    row.name,
    stateWords[row.state],
    row.state === 'added' || row.state === 'changed' ? whatChanged(row) : why(row),
  ]);
  const gone = reading.gone.map(({ name }): CellOut[] => [null, name, 'Taken out', 'The file does not have it.']);
  const unused = file.headings.flatMap((heading, at) =>
    uses[at]?.key === null && heading !== '' ? [`${columnLetters(at)} “${heading}”`] : [],
  );
  return {
    label: reading.command?.label ?? '',
    counts: reading.counts,
    out: reading.rows
      .filter(({ state }) => state === 'wrong' || state === 'skipped' || state === 'left')
      .map((row) => ({ line: row.line, name: row.name, why: why(row) })),
    gone: reading.gone.map(({ name }) => name),
    report: {
      title: reading.command?.label ?? 'Brought in',
      columns: [{ name: 'Row in the file' }, { name: 'What' }, { name: 'Came to' }, { name: 'How or why' }],
      rows: [...lines, ...gone],
      notes: [...file.notes, ...(unused.length > 0 ? [`Columns left out: ${unused.join(', ')}.`] : [])],
    },
  };
}
