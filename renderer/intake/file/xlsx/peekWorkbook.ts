import { ok, type Result } from '../../../../db/schema/problem.ts';
import { decimal } from '../../../plan/numbers.ts';
import type { Cells, Peeked, PeekedSheet } from '../../peeked.ts';
import { peekRows } from '../limits.ts';
import { openWorkbook } from './openWorkbook.ts';
import type { CellFault, SheetScan } from './scanSheet.ts';
import { sheetCells } from './sheetCells.ts';

/**
 * A workbook looked at: every sheet with its first rows, hidden ones too, and what could be mistaken in each. To look at
 * it all of it is unpacked: `keep` is given what was, so that nobody does it again.
 */
export async function peekWorkbook(
  blob: Blob,
  keep: (sheetName: string, cells: Cells) => void,
): Promise<Result<Pick<Peeked, 'sheets' | 'understood'>>> {
  const workbook = await openWorkbook(blob);
  if (!workbook.ok) return workbook;
  const { sheets, otherSheets } = workbook.value;
  const peeked: PeekedSheet[] = [];
  const understood: string[] = [];
  const read = await sheetCells(workbook.value, sheets);
  if (!read.ok) return read;
  for (const [at, sheet] of sheets.entries()) {
    const { cells, scan } = read.value[at] ?? { cells: [], scan: null };
    const about = scan ? sheetWords(scan) : [];
    keep(sheet.name, cells);
    peeked.push({
      ...{ name: sheet.name, hidden: sheet.hidden, rows: cells.length, head: cells.slice(0, peekRows) },
      ...(about.length > 0 && { understood: about }),
    });
  }
  const hidden = sheets.filter((sheet) => sheet.hidden).map(({ name }) => `“${name}”`);
  if (hidden.length > 0) {
    understood.unshift(
      hidden.length === 1 ? `The sheet ${hidden[0]} is hidden.` : `The sheets ${hidden.join(', ')} are hidden.`,
    );
  }
  if (otherSheets > 0) understood.push(otherWords(otherSheets));
  return ok({ sheets: peeked, understood });
}

const otherWords = (sheets: number): string =>
  sheets === 1
    ? 'One more sheet holds a chart or macros and no cells.'
    : `${decimal(sheets)} more sheets hold charts or macros and no cells.`;

/** What stands in a sheet and could be taken for something else, each a sentence. */
function sheetWords(scan: SheetScan): string[] {
  const { merged, faults, formulas, hiddenRows, hiddenColumns } = scan;
  const errors = faults.filter(({ kind }) => kind === 'error');
  const unstored = faults.filter(({ kind }) => kind === 'unstored');
  const words: (string | false)[] = [
    merged.length > 0 && `Cells are merged (${some(merged)}): the value is in the first of them, the others are blank.`,
    errors.length > 0 &&
      `${some(errors.map(withError))} ${errors.length === 1 ? 'is an error, not a value' : 'are errors, not values'}.`,
    unstored.length > 0 &&
      `${some(unstored.map(({ address }) => address))} ${unstored.length === 1 ? 'is a formula' : 'are formulas'} ` +
        'without a stored value. Open the workbook in Excel, save it, and bring it in again.',
    formulas > 0 &&
      `${decimal(formulas)} ${formulas === 1 ? 'cell is a formula' : 'cells are formulas'}: ` +
        'the values are taken that were stored when it was last saved.',
    hiddenRows + hiddenColumns > 0 && `Some rows or columns are hidden; they are read like the others.`,
  ];
  return words.filter((sentence) => sentence !== false);
}

const withError = ({ address, text }: CellFault): string => `${address} (${text})`;

/** The first three by name, and how many more. */
function some(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${shown} and ${decimal(names.length - 3)} more` : shown;
}
