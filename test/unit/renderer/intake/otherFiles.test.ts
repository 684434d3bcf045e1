import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { peekFile } from '../../../../renderer/intake/file/peekFile.ts';

const zipOf = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array(9)])));
const oleOf = (stream: string) =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(` ${stream} `.repeat(20), 'utf16le')]);

describe('a file that is no table', () => {
  it.each<[string, BlobPart, string]>([
    ['an empty file', '', 'is empty'],
    ['an old workbook', oleOf('Workbook'), 'older kind (.xls)'],
    ['an encrypted workbook', oleOf('EncryptedPackage'), 'protected with a password'],
    ['an old document', oleOf('WordDocument'), 'older Office file'],
    ['a PDF', '%PDF-1.7\n', 'is a PDF'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'is a picture'],
    ['a web page dressed as .xls', '\ufeff\r\n<html xmlns:o="urn:schemas">\n<table>', 'is a web page'],
    [
      'a workbook of 2003',
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      'of 2003',
    ],
    ['a flat OpenDocument file', '<?xml version="1.0"?>\n<office:document xmlns:office="urn:a">', '(.fods)'],
    [
      'a workbook whose start is missing',
      Uint8Array.from({ length: 150 }, (_, at) => 1 + ((at * 37) % 250)),
      'no text has',
    ],
    ['XML', '<?xml version="1.0"?>\n<a/>', 'is XML'],
    ['a plan', '{\n  "format": "isocentre-plan"', 'is a plan of Isocentre'],
    ['JSON', '[{"a": 1}]', 'is JSON'],
    ['a binary workbook', zipOf('xl/workbook.bin'), '(.xlsb)'],
    ['an OpenDocument file', zipOf('mimetype', 'content.xml'), '(.ods)'],
    ['a Word document', zipOf('word/document.xml'), 'Word document'],
    ['an archive', zipOf('a.csv', 'b.csv'), 'zip archive'],
    ['bytes', Uint8Array.from({ length: 4000 }, (_, at) => (at * at * 7) % 11), 'bytes that no text has'],
  ])('is named for what it is: %s', async (_, part, words) => {
    const peeked = await peekFile(new Blob([part]), 'table.xlsx');
    expect(peeked.ok ? '' : peeked.problems[0]?.message).toContain(words);
  });

  it('is said to be out of reach when the disk no longer gives it', async () => {
    class Gone extends Blob {
      override slice(): Blob {
        throw new DOMException('it is gone', 'NotReadableError');
      }
    }
    const peeked = await peekFile(new Gone(['a,b\n']), 'a.csv');
    expect(peeked.ok ? '' : peeked.problems[0]?.message).toContain('could not be read from the disk');
  });

  it('is a table when it only begins like something else', async () => {
    for (const text of ['MZ,Name\n1,2\n', '<5 years,6\n1,2\n', '[a],b\n1,2\n', 'PK,b\n1,2\n'])
      expect((await peekFile(new Blob([text]), 'a.csv')).ok, text).toBe(true);
  });
});
