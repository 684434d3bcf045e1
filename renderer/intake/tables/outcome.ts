import { csvText } from '../../saving/table/csv.ts';
import type { CellOut } from '../../saving/table/tableOut.ts';
import { columnLetters } from '../file/xlsx/cellAddress.ts';
import type { TableKind } from './tableKind.ts';
import type { TableLook } from './tableLook.ts';
import type { RowState, TableReading } from './tableReading.ts';
import type { Some } from './tableShown.ts';

/** What came of bringing a file in, row by row. */
export type Outcome = {
  label: string;
  counts: Readonly<Record<RowState, number>>;
  /** Rows that did not come in, and why: the first of them. */
  out: Some<{ line: number; name: string; why: string }>;
  /** How many of the plan's rows went. */
  gone: number;
  /** Every row and what became of it, as a CSV file to save. */
  report: Uint8Array<ArrayBuffer>;
};

/** Rows left out that are shown; the report has them all. */
const mostShown = 200;

const stateWords: Readonly<Record<RowState, string>> = {
  added: 'Added',
  changed: 'Changed',
  same: 'As it was',
  wrong: 'Left out: wrong',
  skipped: 'Left out: skipped',
  left: 'Left out: not in the plan',
};

export function outcomeOf(kind: TableKind, { file, uses, reading }: TableLook): Outcome {
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
  const unused = file.headings.flatMap((heading, at): CellOut[][] =>
    uses[at]?.key === null && heading !== ''
      ? [[null, `Column ${columnLetters(at)} “${heading}”`, 'Left out', 'It is no column of the plan’s table.']]
      : [],
  );
  const out = reading.rows.filter(({ state }) => state === 'wrong' || state === 'skipped' || state === 'left');
  const columns = ['Row in the file', 'What', 'Came to', 'How or why'];
  return {
    label: reading.command?.label ?? '',
    counts: reading.counts,
    out: {
      first: out.slice(0, mostShown).map((row) => ({ line: row.line, name: row.name, why: why(row) })),
      count: out.length,
    },
    gone: reading.gone.length,
    report: new TextEncoder().encode(csvText([columns, ...lines, ...gone, ...unused])),
  };
}
