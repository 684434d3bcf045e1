import { cellWords } from './cellWords.ts';
import type { Laid } from './laidOut.ts';
import { numberIn } from './numberIn.ts';
import type { CellOut, ColumnForm, ColumnOut } from './tableOut.ts';

/** A column of a file, and what of a row goes into it. */
export type Part = { column: ColumnOut; read(laid: Laid | undefined): CellOut };

/** What one column on screen becomes: itself, or both ends of its intervals, and whatever its cells say beneath. */
export function columnParts(name: string, form: ColumnForm | undefined, cells: readonly HTMLElement[]): Part[] {
  const itself = valueParts({ name, ...(form !== undefined && { form }) }, cells, (cell) => cell);
  const names = [...new Set(cells.flatMap((cell) => beneathIn(cell).map(({ dataset }) => dataset.beneath ?? '')))];
  const ofRow = cells.every((cell) => cell.localName === 'th');
  return [
    ...itself,
    ...names.flatMap((words) => {
      const under = (cell: HTMLElement) => beneathIn(cell).find(({ dataset }) => dataset.beneath === words);
      const held = cells.flatMap((cell) => under(cell) ?? []);
      // What is said of a row stands beside the row's name; what is said of a figure is told by its column.
      return valueParts({ name: ofRow || name === '' ? words : `${name}: ${words}` }, held, under);
    }),
  ];
}

function valueParts(
  column: ColumnOut,
  cells: readonly HTMLElement[],
  within: (cell: HTMLElement) => HTMLElement | undefined,
): Part[] {
  const from = (laid: Laid | undefined) => (laid?.first ? within(laid.cell) : undefined);
  if (!cells.some(({ dataset }) => dataset.low !== undefined)) return [{ column, read: (laid) => valueIn(from(laid)) }];
  return (['low', 'high'] as const).map((end) => ({
    column: { ...column, name: `${column.name}, ${end}` },
    read: (laid) => numberOf(from(laid)?.dataset[end]),
  }));
}

const beneathIn = (cell: HTMLElement): HTMLElement[] => [...cell.querySelectorAll<HTMLElement>('[data-beneath]')];

const numberOf = (text: string | undefined): number | null => (text === undefined || text === '' ? null : Number(text));

function valueIn(cell: HTMLElement | undefined): CellOut {
  if (cell === undefined) return null;
  if (cell.dataset.value !== undefined) return numberOf(cell.dataset.value);
  const words = cellWords(cell);
  return numberIn(words) ?? (words === '' || words === '–' ? null : words);
}
