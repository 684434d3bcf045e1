import { longestToken, mostColumns, mostFaults, mostRows, mostWorkbookCells } from '../limits.ts';
import { cellAt } from './cellAddress.ts';
import { percentText } from './cellText.ts';
import { readXml } from './readXml.ts';

/** A cell that has no value to be read: an error, or a formula whose value was never stored. */
export type CellFault = { kind: 'error' | 'unstored'; address: string; row: number; column: number; text: string };

/** What the reader of values does not tell of a sheet. */
export type SheetScan = {
  /** How far its cells reach. */
  rows: number;
  columns: number;
  /** Cells that are formulas with a stored value. */
  formulas: number;
  faults: CellFault[];
  /** Numbers that are shown as percentages, as such: 0.0144 as 1.44%. */
  percentages: { row: number; column: number; text: string }[];
  /** Ranges such as `A1:C1`. */
  merged: string[];
  hiddenRows: number;
  hiddenColumns: number;
};

/** Why a sheet is not read. */
export type SheetRefusal = 'tooManyRows' | 'tooManyColumns' | 'tooManyCells' | 'notASheet';

/** `#DIV/0!` and its like: they are repeated in sentences, and nothing else of a cell may be. */
const errorCode = /^#[A-Z0-9/_!?]{2,20}$/;

/**
 * Walks through a sheet before its values are read: whether it is one, how far it reaches, and what in it could be
 * taken for something else. `percents` are the styles that show percentages. Throws on what is no XML.
 */
export function scanSheet(xml: string, percents: ReadonlySet<string> = new Set()): SheetScan | SheetRefusal {
  const scan: SheetScan = {
    ...{ rows: 0, columns: 0, formulas: 0, faults: [], percentages: [], merged: [], hiddenRows: 0, hiddenColumns: 0 },
  };
  let refusal: SheetRefusal | null = null;
  const refuse = (why: SheetRefusal) => {
    refusal ??= why;
  };
  let cells = 0;
  let rowNumber = 0;
  let tables = 0;
  let cell: {
    address: string;
    row: number;
    column: number;
    type: string;
    percent: boolean;
    formula: string | null;
    value: string | null;
  } | null = null;
  let into: 'formula' | 'value' | null = null;

  const openCell = (address: string, type: string, style: string) => {
    const at = cellAt(address);
    if (at === null || tables !== 1) return refuse('notASheet');
    if (at.column >= mostColumns) return refuse('tooManyColumns');
    if (at.row >= mostRows) return refuse('tooManyRows');
    cells++;
    if (cells > mostWorkbookCells) return refuse('tooManyCells');
    cell = { ...at, address, type, percent: type === 'n' && percents.has(style), formula: null, value: null };
  };

  const closeCell = () => {
    if (cell === null) return;
    const { address, row, column, type, percent, formula, value } = cell;
    if (value !== null || formula !== null || type === 'inlineStr') {
      scan.rows = Math.max(scan.rows, row + 1);
      scan.columns = Math.max(scan.columns, column + 1);
    }
    const fault =
      type === 'e'
        ? { kind: 'error' as const, text: errorCode.test(value ?? '') ? (value ?? '') : '#ERROR!' }
        : formula !== null && (value ?? '') === '' && type !== 'str'
          ? { kind: 'unstored' as const, text: `=${formula.replace(/^=/, '').slice(0, 80) || '…'}` }
          : null;
    if (formula !== null && fault === null) scan.formulas++;
    if (fault && scan.faults.length < mostFaults) scan.faults.push({ ...fault, address, row, column });
    if (percent && value) scan.percentages.push({ row, column, text: percentText(value) });
    cell = null;
    into = null;
  };

  readXml(xml, {
    open(name, attributes) {
      if (refusal) return;
      if (name === 'sheetData') {
        tables++;
        if (tables > 1) refuse('notASheet');
      } else if (name === 'row') {
        const { r, hidden } = attributes();
        if (r !== undefined && !/^[1-9]\d{0,6}$/.test(r)) return refuse('notASheet');
        rowNumber = r === undefined ? rowNumber + 1 : Number(r);
        if (rowNumber > mostRows) return refuse('tooManyRows');
        if (hidden === '1' || hidden === 'true') scan.hiddenRows++;
      } else if (name === 'c') {
        const { r = '', t = 'n', s = '' } = attributes();
        openCell(r, t, s);
      } else if (name === 'f' && cell) {
        cell.formula ??= '';
        into = 'formula';
      } else if ((name === 'v' || name === 'is') && cell) {
        cell.value ??= '';
        into = 'value';
      } else if (name === 'mergeCell') {
        const { ref = '' } = attributes();
        if (/^[A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7}$/.test(ref) && scan.merged.length < mostFaults) scan.merged.push(ref);
      } else if (name === 'col') {
        const { hidden } = attributes();
        if (hidden === '1' || hidden === 'true') scan.hiddenColumns++;
      }
    },
    text(text) {
      if (cell === null || into === null) return;
      if (into === 'formula') cell.formula = (cell.formula ?? '') + text;
      else cell.value = (cell.value ?? '') + text;
      if ((cell.formula?.length ?? 0) + (cell.value?.length ?? 0) > longestToken) refuse('notASheet');
    },
    close(name) {
      if (name === 'f' || name === 'v' || name === 'is') into = null;
      if (name === 'c') closeCell();
    },
  });
  if (tables === 0) refuse('notASheet');
  // Rows are made up to the widest; few cells far apart would make millions.
  if (scan.rows * scan.columns > mostWorkbookCells) refuse('tooManyCells');
  return refusal ?? scan;
}
