import type { GridModel } from '../../../components/grid/gridTypes.ts';
import type { PasteReading } from '../../../plan/tables/paste/readPaste.ts';

/** A pasted range as it lies in the spreadsheet, each cell with what it replaces and what is wrong with it. */
export function pasteModel(corner: string, { cells, pasted, unplaced, headed }: PasteReading): GridModel {
  const first = headed.top ? 1 : 0;
  const rows = cells.map((texts, at) => ({ texts, at })).slice(first);
  const cellAt = new Map(pasted.map((cell) => [`${cell.fromRow}:${cell.fromColumn}`, cell]));
  const lostRows = new Map(
    unplaced.flatMap(({ fromRow, sentence }) => (fromRow === null ? [] : [[fromRow, sentence]])),
  );
  const lostColumns = new Map(
    unplaced.flatMap(({ fromColumn, sentence }) => (fromColumn === null ? [] : [[fromColumn, sentence]])),
  );
  const width = cells[0]?.length ?? 0;
  const numeric = (column: number) => rows.some(({ texts }) => /\d/.test(texts[column] ?? '')) && column > 0;
  return {
    label: 'What is pasted',
    headers: headed.side ? 1 : 0,
    frozen: headed.side ? 1 : 0,
    columns: Array.from({ length: width }, (_, at) => ({
      key: String(at),
      label: (headed.top ? cells[0]?.[at] : '') || (headed.side && at === 0 ? corner : `Column ${at + 1}`),
      width: at === 0 ? 190 : 118,
      align: numeric(at) ? ('right' as const) : ('left' as const),
    })),
    rows: rows.map(({ texts, at }) => ({ key: String(at), name: texts[0] ?? `Row ${at + 1}` })),
    text: ({ row, column }) => rows[row]?.texts[column] ?? '',
    refusal: () => null,
    cell({ row, column }) {
      const line = rows[row];
      if (!line) return { text: '' };
      const raw = line.texts[column] ?? '';
      const cell = cellAt.get(`${line.at}:${column}`);
      if (!cell) {
        const problem = column === 0 ? lostRows.get(line.at) : undefined;
        const left = lostRows.has(line.at) || lostColumns.has(column);
        return { text: raw, ...(left && { quiet: true }), ...(problem !== undefined && { problem }) };
      }
      if (cell.reason !== null) return { text: raw === '' ? 'blank' : raw, problem: cell.reason };
      if (!cell.changed) return { text: cell.after, quiet: true };
      const after = cell.after === '' ? 'none' : cell.after;
      return { text: after, ...(cell.before !== '' && { was: cell.before }), changed: true };
    },
  };
}
