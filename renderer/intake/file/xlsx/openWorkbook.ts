import { ok, type Result } from '../../../../db/schema/problem.ts';
import { decimal, sizeText } from '../../../plan/numbers.ts';
import { bytesOf } from '../bytesOf.ts';
import { mostSheets, mostUnpackedBytes, mostWorkbookBytes } from '../limits.ts';
import { unreadable } from '../unreadable.ts';
import { otherZip } from '../zip/otherZips.ts';
import { unpack } from '../zip/unpack.ts';
import { damaged, type ZipEntry, zipDirectory } from '../zip/zipDirectory.ts';
import { type WorkbookSheets, workbookSheets } from './workbookSheets.ts';

/** A workbook that is one, with its parts still packed. */
export type OpenWorkbook = WorkbookSheets & {
  /** A part unpacked and checked; null where the workbook has none of the name. */
  part(name: string): Result<Uint8Array<ArrayBuffer> | null>;
};

const tooLarge = (bytes: number) =>
  `This workbook is ${sizeText(bytes)}, and more than ${sizeText(mostWorkbookBytes)} are not opened. Save the sheet ` +
  'that is meant as CSV, which may be larger.';
const expands = (bytes: number) =>
  `This workbook would unpack to ${sizeText(bytes)}, more than the ${sizeText(mostUnpackedBytes)} that are opened. ` +
  'If it comes from somebody you trust, save the sheet that is meant as CSV.';
const noSheets = 'This workbook has no sheet with cells in it.';

/** Opens a workbook as far as is needed to know its sheets. Nothing that it declares is believed unchecked. */
export async function openWorkbook(blob: Blob): Promise<Result<OpenWorkbook>> {
  if (blob.size > mostWorkbookBytes) return unreadable(tooLarge(blob.size));
  const read = await bytesOf(blob);
  if (!read.ok) return read;
  const directory = zipDirectory(read.value);
  if (!directory.ok) return directory;
  const names = new Set(directory.value.map(({ name }) => name));
  if (!names.has('xl/workbook.xml')) return unreadable(otherZip(names));

  const readable = directory.value.filter(({ name }) => /\.(xml|rels)$/i.test(name));
  const unpackedBytes = readable.reduce((sum, { bytes }) => sum + bytes, 0);
  if (unpackedBytes > mostUnpackedBytes) return unreadable(expands(unpackedBytes));
  const byName = new Map(readable.map((entry) => [entry.name, entry]));
  const part = (name: string): Result<Uint8Array<ArrayBuffer> | null> => {
    const entry = byName.get(name);
    return entry ? unpack(read.value, entry) : ok(null);
  };
  return withSheets(part, byName);
}

function withSheets(part: OpenWorkbook['part'], byName: ReadonlyMap<string, ZipEntry>): Result<OpenWorkbook> {
  const workbook = part('xl/workbook.xml');
  const relationships = part('xl/_rels/workbook.xml.rels');
  if (!workbook.ok) return workbook;
  if (!relationships.ok) return relationships;
  if (workbook.value === null || relationships.value === null) return unreadable(damaged);
  try {
    const sheets = workbookSheets(textOf(workbook.value), textOf(relationships.value));
    if (sheets.sheets.length === 0) return unreadable(noSheets);
    if (sheets.sheets.length > mostSheets) {
      return unreadable(
        `This workbook has ${decimal(sheets.sheets.length)} sheets, and more than ${decimal(mostSheets)} are not opened. ` +
          'Save those that are meant in a workbook of their own.',
      );
    }
    const complete = sheets.sheets.every((sheet) => byName.has(sheet.part));
    return complete ? ok({ ...sheets, part }) : unreadable(damaged);
  } catch {
    return unreadable(damaged);
  }
}

export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
