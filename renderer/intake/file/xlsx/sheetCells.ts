import { zipSync } from 'fflate';
import readWorkbook, { readSheet } from 'read-excel-file/universal';
import { ok, type Result } from '../../../../db/schema/problem.ts';
import { decimal } from '../../../plan/numbers.ts';
import { longestFormat, longestToken, mostColumns, mostRows, mostWorkbookCells } from '../limits.ts';
import { unreadable } from '../unreadable.ts';
import { damaged } from '../zip/zipDirectory.ts';
import { cellText, numberText } from './cellText.ts';
import { type OpenWorkbook, textOf } from './openWorkbook.ts';
import { percentStyles } from './percentStyles.ts';
import { readXml } from './readXml.ts';
import { type SheetRefusal, type SheetScan, scanSheet } from './scanSheet.ts';
import type { WorkbookSheet } from './workbookSheets.ts';

export type SheetCells = { cells: string[][]; scan: SheetScan };

const tooMuch = `The sheets of this workbook reach over more than ${decimal(mostWorkbookCells)} cells in all, which is more than is read. Save the one that is meant as CSV.`;

const refusals: Record<SheetRefusal, (name: string) => string> = {
  tooManyRows: (name) =>
    `The sheet “${name}” has cells below row ${decimal(mostRows)}, which is further than is read. Save it as CSV.`,
  tooManyColumns: (name) =>
    `The sheet “${name}” has cells beyond its ${decimal(mostColumns)}th column, which is further than is read. Delete ` +
    'the columns that are not needed.',
  tooManyCells: (name) =>
    `The sheet “${name}” reaches over more than ${decimal(mostWorkbookCells)} cells, which is more than is read. Save it as CSV, ` +
    'or delete the rows and columns that are not needed.',
  notASheet: () => damaged,
};

/**
 * The values of sheets, blank rows included, so that a row's place is its number. A cell without a value to be read has
 * its error (`#REF!`) or its formula (`=B2*3`) instead, which nobody takes for a figure.
 */
export async function sheetCells(
  workbook: OpenWorkbook,
  sheets: readonly WorkbookSheet[],
): Promise<Result<SheetCells[]>> {
  const scans: SheetScan[] = [];
  const files: Record<string, Uint8Array> = {};
  try {
    const styles = workbook.styles === null ? ok(null) : workbook.part(workbook.styles);
    if (!styles.ok) return styles;
    const percents = styles.value === null ? undefined : percentStyles(textOf(styles.value));
    for (const sheet of sheets) {
      const xml = workbook.part(sheet.part);
      if (!xml.ok) return xml;
      if (xml.value === null) return unreadable(damaged);
      const scan = scanSheet(textOf(xml.value), percents);
      if (typeof scan === 'string') return unreadable(refusals[scan](sheet.name));
      scans.push(scan);
      files[sheet.part] = xml.value;
    }
    if (scans.reduce((sum, { rows, columns }) => sum + rows * columns, 0) > mostWorkbookCells)
      return unreadable(tooMuch);
    const archive = repacked(workbook, files);
    if (!archive.ok) return archive;
    const values = await valuesOf(archive.value, sheets);
    return ok(
      scans.map((scan, at) => {
        const cells = (values[at] ?? []).map((row) => row.map((value) => cellText(value, workbook.from1904)));
        for (const { row, column, text } of [...scan.percentages, ...scan.faults]) put(cells, row, column, text);
        return { cells: withoutBlankEnd(cells), scan };
      }),
    );
  } catch {
    return unreadable(damaged);
  }
}

const options = { trim: false, parseNumber: numberText };

/** One sheet is read by itself, several in one go: texts that sheets share are read once. */
async function valuesOf(archive: ArrayBuffer, sheets: readonly WorkbookSheet[]): Promise<unknown[][][]> {
  const [first] = sheets;
  if (first !== undefined && sheets.length === 1) return [await readSheet(archive, first.name, options)];
  const byName = new Map((await readWorkbook(archive, options)).map(({ sheet, data }) => [sheet, data]));
  return sheets.map(({ name }) => byName.get(name) ?? []);
}

/**
 * The workbook with only these sheets in it, unpacked and checked: the reader inflates without limits of its own, and
 * in scripts from memory, which our content security policy refuses.
 */
function repacked(workbook: OpenWorkbook, sheets: Record<string, Uint8Array>): Result<ArrayBuffer> {
  const files = { ...sheets };
  for (const name of ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', workbook.sharedStrings, workbook.styles]) {
    const part = name === null ? ok(null) : workbook.part(name);
    if (!part.ok) return part;
    if (name === null) continue;
    if (part.value === null) return unreadable(damaged);
    refuseEndless(textOf(part.value));
    files[name] = part.value;
  }
  return ok(zipSync(files, { level: 0 }).buffer);
}

/** Throws on more texts than there may be cells, and on formats that are none. */
function refuseEndless(xml: string): void {
  let texts = 0;
  let letters = 0;
  readXml(xml, {
    open(name, attributes) {
      if (name === 'si') {
        texts++;
        letters = 0;
      }
      const endless = name === 'numFmt' && (attributes().formatCode ?? '').length > longestFormat;
      if (endless || texts > mostWorkbookCells) throw new Error('it has no end');
    },
    text(text) {
      letters += text.length;
      if (letters > longestToken) throw new Error('it has no end');
    },
  });
}

function put(cells: string[][], row: number, column: number, text: string): void {
  while (cells.length <= row) cells.push([]);
  const line = cells[row];
  if (!line) return;
  while (line.length < column) line.push('');
  line[column] = text;
}

function withoutBlankEnd(cells: string[][]): string[][] {
  const last = cells.findLastIndex((row) => row.some((cell) => cell.trim() !== ''));
  return cells.slice(0, last + 1);
}
