import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/universal';
import { peekFile } from '../../../../renderer/intake/file/peekFile.ts';
import { readWhole } from '../../../../renderer/intake/file/readWhole.ts';

const text = (value: string) => ({ value, type: String });
const date = (iso: string, format: string) => ({ value: new Date(iso), type: Date, format });

const made = await writeWorkbook([
  {
    sheet: 'Machines & more',
    data: [
      [text('Name'), text('From'), text('At'), text('Hours')],
      [text(' LA1 “é” <b> '), date('2028-05-12', 'dd/mm/yyyy'), date('2028-05-12T08:30:00Z', 'dd/mm/yyyy hh:mm'), null],
      [],
      [
        { value: 9434765919, type: Number },
        { value: 0.1 + 0.2, type: Number },
        { value: true, type: Boolean },
      ],
    ],
  },
  { sheet: 'Other', data: [[{ value: 1, type: Number }]] },
]).toBlob();
const parts = unzipSync(new Uint8Array(await made.arrayBuffer()));

/** The workbook with its parts changed, as another program might have written them. */
const changed = (name: string, change: (xml: string) => string): Blob =>
  new Blob([zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array(0)))) })]);
const sheet1 = 'xl/worksheets/sheet1.xml';
const cellsAs = (row: string) =>
  changed(sheet1, (xml) => xml.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${row}</sheetData>`));

const read = async (blob: Blob, sheet = 'Machines & more') => {
  const result = await readWhole(blob, sheet);
  return result.ok ? result.value : (result.problems[0]?.message ?? '');
};

describe('a workbook', () => {
  it('is read as texts, each row in its place', async () => {
    expect(await read(made)).toEqual([
      ['Name', 'From', 'At', 'Hours'],
      [' LA1 “é” <b> ', '2028-05-12', '2028-05-12 08:30', ''],
      ['', '', '', ''],
      ['9434765919', '0.3', 'TRUE', ''],
    ]);
  });

  it('tells of hidden sheets', async () => {
    const hidden = changed('xl/workbook.xml', (xml) => xml.replace('name="Other"', 'name="Other" state="veryHidden"'));
    const peeked = await peekFile(hidden, 'a.xlsx');
    expect(peeked.ok && peeked.value.sheets.map(({ name, hidden, rows }) => [name, hidden, rows])).toEqual([
      ['Machines & more', false, 4],
      ['Other', true, 1],
    ]);
    expect(peeked.ok && peeked.value.understood).toEqual(['The sheet “Other” is hidden.']);
  });

  it('keeps errors and formulas without a value as what they are, and tells of merged cells', async () => {
    const odd = changed(sheet1, (xml) =>
      xml
        .replace(
          /<sheetData>.*<\/sheetData>/s,
          '<sheetData><row r="1"><c r="A1"><f>B1*2</f></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c>' +
            '<c r="C1"><f>1+1</f><v>2</v></c><c r="D1" t="str"><f>T("")</f><v></v></c></row></sheetData>',
        )
        .replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>'),
    );
    expect(await read(odd)).toEqual([['=B1*2', '#DIV/0!', '2']]);
    const peeked = await peekFile(odd, 'a.xlsx');
    const words = peeked.ok ? (peeked.value.sheets[0]?.understood ?? []).join(' ') : '';
    expect(words).toContain('Cells are merged (A1:B2)');
    expect(words).toContain('B1 (#DIV/0!) is an error, not a value');
    expect(words).toContain('A1 is a formula without a stored value');
    expect(words).toContain('2 cells are formulas');
  });

  it('reads times of day and hours beyond a day', async () => {
    const times = changed('xl/styles.xml', (xml) =>
      xml.replace(/<cellXfs.*<\/cellXfs>/s, '<cellXfs><xf numFmtId="20"/><xf numFmtId="46"/></cellXfs>'),
    );
    const both = unzipSync(new Uint8Array(await times.arrayBuffer()));
    const sheet = strFromU8(both[sheet1] ?? new Uint8Array(0)).replace(
      /<sheetData>.*<\/sheetData>/s,
      '<sheetData><row r="1"><c r="A1" s="0"><v>0.354166666666667</v></c><c r="B1" s="1"><v>1.5625</v></c></row></sheetData>',
    );
    expect(await read(new Blob([zipSync({ ...both, [sheet1]: strToU8(sheet) })]))).toEqual([['08:30', '37:30']]);
  });

  it.each<[string, string, string]>([
    ['a cell in the last column', '<row r="1"><c r="XFD1"><v>1</v></c></row>', 'beyond its 2,000th column'],
    ['a cell in the last row', '<row r="1048576"><c r="A1048576"><v>1</v></c></row>', 'below row 1,000,000'],
    [
      'cells far apart',
      '<row r="900000"><c r="A900000"><v>1</v></c><c r="AZ900000"><v>1</v></c></row>',
      'more than 2,000,000 cells',
    ],
    ['a cell nowhere', '<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>', 'damaged'],
    ['rows without end', '<row r="1e9"><c r="A1"><v>1</v></c></row>', 'damaged'],
    ['two tables', '</sheetData><sheetData><row r="1"><c r="A1"><v>1</v></c></row>', 'damaged'],
    ['a text that is not there', '<row r="1"><c r="A1" t="s"><v>99999</v></c></row>', 'damaged'],
    ['a comment without end', `<!-- ${'<'.repeat(700_000)} -->`, 'damaged'],
  ])('is refused in a sentence: %s', async (_, row, words) => {
    expect(await read(cellsAs(row))).toContain(words);
  });

  it('takes no document type, so that no entity multiplies', async () => {
    const bomb = changed('xl/workbook.xml', (xml) =>
      xml.replace('<workbook', '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><workbook'),
    );
    expect(await read(bomb)).toContain('damaged');
  });

  it('is refused when one byte of it is not what it was', async () => {
    const bytes = zipSync(parts, { level: 0 });
    const at = Buffer.from(bytes).indexOf('9434765919');
    expect(at).toBeGreaterThan(0);
    bytes[at] = 0x38;
    expect(await read(new Blob([bytes]))).toContain('damaged');
  });
});
