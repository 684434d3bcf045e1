import { numberIn } from './numberIn.ts';
import type { CellOut, ColumnForm, ColumnOut, TableOut } from './tableOut.ts';

/** A cell of the table on screen, where it lies once those that span several are laid out. */
type Laid = { cell: HTMLTableCellElement; first: boolean };

/**
 * A table on screen as it goes into a file: a column for each of its columns, two for one of intervals, and one more
 * for what cells say beneath their figure (`data-beneath` names it). Numbers are those that cells carry
 * (`data-value`), else what their words say.
 */
export function readTable(table: HTMLTableElement, title: string, notes: readonly string[] = []): TableOut {
  const head = laidOut([...(table.tHead?.rows ?? [])]);
  const body = laidOut([...table.tBodies, ...(table.tFoot ? [table.tFoot] : [])].flatMap(({ rows }) => [...rows]));
  const width = Math.max(0, ...[...head, ...body].map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => columnOf(head, body, at)).filter(
    (column) => column !== null,
  );
  return {
    title,
    columns: columns.flatMap(({ parts }) => parts.map(({ column }) => column)),
    rows: body.map((row) => columns.flatMap(({ at, parts }) => parts.map(({ read }) => read(row[at])))),
    notes: [...captionOf(table), ...notes],
  };
}

const captionOf = ({ caption }: HTMLTableElement): string[] => (caption ? [wordsOf(caption)] : []);

/** Rows with a place for every column: what spans several stands in each of them, and counts in the first. */
function laidOut(rows: readonly HTMLTableRowElement[]): Laid[][] {
  const grid: Laid[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    const here = grid[at] ?? [];
    let column = 0;
    for (const cell of row.cells) {
      while (here[column] !== undefined) column += 1;
      for (let down = 0; down < cell.rowSpan; down += 1)
        for (let across = 0; across < cell.colSpan; across += 1) {
          const line = grid[at + down];
          if (line) line[column + across] = { cell, first: down === 0 && across === 0 };
        }
      column += cell.colSpan;
    }
  });
  return grid;
}

type Part = { column: ColumnOut; read(laid: Laid | undefined): CellOut };

/** What one column on screen becomes; null for one that is not saved, or that says nothing. */
function columnOf(head: Laid[][], body: Laid[][], at: number): { at: number; parts: Part[] } | null {
  const headings = head.flatMap((row) => row[at] ?? []).map(({ cell }) => cell);
  if (headings.some(({ dataset }) => dataset.saved === 'no')) return null;
  const cells = body.flatMap((row) => (row[at]?.first ? [row[at].cell] : []));
  if (cells.length > 0 && cells.every(({ dataset }) => dataset.saved === 'no')) return null;
  const name = [...new Set(headings.map(wordsOf))].filter((words) => words !== '').join(', ');
  if (name === '' && cells.every((cell) => wordsOf(cell) === '' || cell.querySelector('button') !== null)) return null;
  const form = formOf(headings.at(-1)) ?? sharesIn(cells);
  const column = (words: string, own?: ColumnForm): ColumnOut => ({
    name: words,
    ...(own !== undefined && { form: own }),
  });
  const own: Part[] = cells.some(({ dataset }) => dataset.low !== undefined)
    ? (['low', 'high'] as const).map((end) => ({
        column: column(`${name}, ${end}`, form),
        read: (laid) => (laid?.first ? numberOf(laid.cell.dataset[end]) : null),
      }))
    : [{ column: column(name, form), read: (laid) => (laid?.first ? cellValue(laid.cell) : null) }];
  const beneath = [...new Set(cells.flatMap((cell) => beneathIn(cell).map(({ dataset }) => dataset.beneath ?? '')))];
  return {
    at,
    parts: [
      ...own,
      ...beneath.flatMap((words) => beneathParts(`${name === '' ? '' : `${name}: `}${words}`, words, cells)),
    ],
  };
}

/** What cells say beneath their figure under one name, as columns of their own. */
function beneathParts(name: string, words: string, cells: readonly HTMLElement[]): Part[] {
  const of = (laid: Laid | undefined) =>
    laid?.first ? beneathIn(laid.cell).find(({ dataset }) => dataset.beneath === words) : undefined;
  const isInterval = cells.some((cell) =>
    beneathIn(cell).some(({ dataset }) => dataset.beneath === words && dataset.low !== undefined),
  );
  if (!isInterval)
    return [
      {
        column: { name },
        read: (laid) => {
          const found = of(laid);
          return found ? cellValue(found) : null;
        },
      },
    ];
  return (['low', 'high'] as const).map((end) => ({
    column: { name: `${name}, ${end}` },
    read: (laid) => numberOf(of(laid)?.dataset[end]),
  }));
}

const beneathIn = (cell: HTMLElement): HTMLElement[] => [...cell.querySelectorAll<HTMLElement>('[data-beneath]')];

const formOf = (heading: HTMLElement | undefined): ColumnForm | undefined =>
  heading?.dataset.form === 'share' ? 'share' : heading?.dataset.form === 'pounds' ? 'pounds' : undefined;

/** A column whose figures are all written in per cent holds shares. */
const sharesIn = (cells: readonly HTMLElement[]): ColumnForm | undefined => {
  const written = cells.map(wordsOf).filter((words) => words !== '' && words !== '–');
  return written.length > 0 && written.every((words) => /^[+−]?[\d,.]+%$/.test(words)) ? 'share' : undefined;
};

const numberOf = (text: string | undefined): number | null => (text === undefined || text === '' ? null : Number(text));

function cellValue(cell: HTMLElement): CellOut {
  if (cell.dataset.value !== undefined) return numberOf(cell.dataset.value);
  const words = wordsOf(cell);
  return numberIn(words) ?? (words === '' || words === '–' ? null : words);
}

/** What is read in a cell: its words without what stands beneath, and what is chosen or typed in it. */
function wordsOf(cell: HTMLElement): string {
  const parts: string[] = [];
  const gather = (node: Node): void => {
    if (node instanceof Text) parts.push(node.data);
    else if (node instanceof HTMLInputElement) parts.push(enteredIn(node));
    else if (node instanceof HTMLSelectElement) parts.push(node.selectedOptions[0]?.text ?? '');
    else if (node instanceof HTMLElement && node !== cell && isAside(node)) return;
    else if (!(node instanceof SVGElement)) {
      const block = node instanceof HTMLElement && node !== cell && getComputedStyle(node).display !== 'inline';
      if (block) parts.push(' ');
      for (const child of node.childNodes) gather(child);
      if (block) parts.push(' ');
    }
  };
  gather(cell);
  return parts.join('').replaceAll(/\s+/g, ' ').trim();
}

const isAside = ({ dataset }: HTMLElement): boolean => dataset.beneath !== undefined || dataset.saved === 'no';

const enteredIn = (input: HTMLInputElement): string =>
  input.type === 'checkbox' || input.type === 'radio' ? (input.checked ? 'yes' : 'no') : input.value;
