import { unzipSync, zipSync } from 'fflate';
import writeWorkbook from 'write-excel-file/universal';
import { ariaAttendances } from '../files/aria.ts';
import { machineLists } from '../files/machineLists.ts';
import { odsTrusts } from '../files/odsTrusts.ts';
import { csvBytes } from '../files/sampleFile.ts';

/** A sound file from which broken ones are made. */
export type FuzzSeed = {
  name: string;
  format: 'csv' | 'xlsx';
  bytes: Uint8Array<ArrayBuffer>;
  /** A workbook that is not packed, so that a bit that turned is read unless the check sum is looked at. */
  plain?: true;
};

const awkward = [
  ['Name', 'A "quoted" one', 'Two\nlines', 'Comma, and; semicolon', ''],
  ['LA1', '""', '\u2028', '=1+1', '  '],
  ['Ärzte £ €', '0012', '1,234.50', '31/12/2028', '\ufffd'],
  ['', '', '', '', ''],
  ['x'.repeat(300), '-0', '1e9', 'NULL', "'"],
];

const utf16 = (text: string) =>
  new Uint8Array(new Uint16Array([0xfeff, ...Array.from(text, (letter) => letter.charCodeAt(0))]).buffer);

export async function fuzzSeeds(): Promise<FuzzSeed[]> {
  const lists = await machineLists();
  const text = new TextDecoder().decode(csvBytes(awkward));
  const texts: [string, Uint8Array<ArrayBuffer>][] = [
    ['awkward', csvBytes(awkward)],
    ['awkward with semicolons', csvBytes(awkward, { delimiter: ';', encoding: 'windows-1252', lineEnd: '\n' })],
    ['awkward with tabs and a mark', csvBytes(awkward, { delimiter: '\t', encoding: 'utf-8 with mark' })],
    ['UTF-16', utf16(text)],
    ['sep=', new Uint8Array(Buffer.from(`sep=,\r\n${text}`))],
    ['ODS', odsTrusts().bytes],
    ['ARIA', ariaAttendances({ courses: 3 }).bytes],
  ];
  const workbooks: FuzzSeed[] = [
    { name: 'awkward workbook', format: 'xlsx', bytes: await awkwardWorkbook() },
    {
      ...{ name: 'workbook of long texts, not packed', format: 'xlsx', plain: true },
      bytes: zipSync(unzipSync(await longTexts()), { level: 0 }),
    },
  ];
  return [
    ...texts.map(([name, bytes]) => ({ name, bytes, format: 'csv' as const })),
    ...workbooks,
    ...lists.map(({ name, bytes }) => ({
      name,
      bytes,
      format: name.endsWith('xlsx') ? ('xlsx' as const) : ('csv' as const),
    })),
  ];
}

async function awkwardWorkbook(): Promise<Uint8Array<ArrayBuffer>> {
  const cells = awkward.map((row) => row.map((value) => (value === '' ? null : { value, type: String })));
  const others = [
    { value: 46_519.354, type: Number },
    { value: new Date('2028-05-12T08:30:00Z'), type: Date, format: 'dd/mm/yyyy hh:mm' },
    { value: true, type: Boolean },
    { value: 'SUM(A1:A3)', type: 'Formula' as const },
    { value: 'across', type: String, columnSpan: 2 },
    null,
  ];
  const blob = await writeWorkbook([
    { sheet: 'Awkward & <odd>', data: [...cells, others] },
    { sheet: 'Second', data: [[{ value: 1, type: Number }]] },
  ]).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

async function longTexts(): Promise<Uint8Array<ArrayBuffer>> {
  const data = ['a', 'b', 'c', 'd'].map((letter) => [{ value: letter.repeat(2000), type: String }]);
  return new Uint8Array(await (await writeWorkbook([{ sheet: 'Long', data }]).toBlob()).arrayBuffer());
}
