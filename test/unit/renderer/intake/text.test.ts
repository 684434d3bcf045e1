import { describe, expect, it } from 'vitest';
import type { Result } from '../../../../db/schema/problem.ts';
import { peekFile } from '../../../../renderer/intake/file/peekFile.ts';
import { readWhole } from '../../../../renderer/intake/file/readWhole.ts';
import { streamRows } from '../../../../renderer/intake/file/streamRows.ts';
import type { Cells } from '../../../../renderer/intake/peeked.ts';

const bytes = (...codes: number[]) => new Uint8Array(codes);
const utf16 = (text: string, mark = true) =>
  new Uint8Array(new Uint16Array([...(mark ? [0xfeff] : []), ...[...text].map((c) => c.charCodeAt(0))]).buffer);

const headOf = async (...parts: BlobPart[]): Promise<Cells | string> => {
  const peeked = await peekFile(new Blob(parts), 'a.csv');
  return peeked.ok ? (peeked.value.sheets[0]?.head ?? []) : (peeked.problems[0]?.message ?? '');
};
const sentence = <T>(result: Result<T>): string => (result.ok ? '' : (result.problems[0]?.message ?? ''));

describe('a text', () => {
  it.each<[string, BlobPart[]]>([
    ['UTF-8', ['Name,Château\nLA1,3\n']],
    ['UTF-8 with its mark', ['\ufeffName,Château\nLA1,3\n']],
    ['Windows-1252', [bytes(...Buffer.from('Name,Ch\u00e2teau\nLA1,3\n', 'latin1'))]],
    ['UTF-16', [utf16('Name,Château\nLA1,3\n')]],
    ['UTF-16 without a mark', [utf16('Name,Château\nLA1,3\n', false)]],
    ['semicolons', ['Name;Château\r\nLA1;3\r\n']],
    ['tabs and lone returns', ['Name\tChâteau\rLA1\t3']],
    ['upright bars said so', ['sep=|\r\nName|Château\r\nLA1|3']],
  ])('is read in %s', async (_, parts) => {
    expect(await headOf(...parts)).toEqual([
      ['Name', 'Château'],
      ['LA1', '3'],
    ]);
  });

  it('finds the separator under a title, past commas in figures', async () => {
    expect(await headOf('Machines, as of May\n\nName;Hours\nA, B;1,5\nC;2,5\n')).toEqual([
      ['Machines, as of May'],
      [''],
      ['Name', 'Hours'],
      ['A, B', '1,5'],
      ['C', '2,5'],
    ]);
  });

  it('lets marks stand inside cells, and lines too where they are closed', async () => {
    expect(await headOf('a,b\n"LA "A" 1",1\n2,"x\r\ny ""z"""\n')).toEqual([
      ['a', 'b'],
      ['LA "A" 1', '1'],
      ['2', 'x\ny "z"'],
    ]);
  });

  it.each([
    ['at the end', 'a,b\n1,2\n3,"4\n5,6\n', 3],
    ['before another', 'a,b\n1,"2\n3,4\n5,"6"\n', 2],
    ['in a large file', `a,b\n1,"2\n${'3,4\n'.repeat(400_000)}`, 2],
  ])('says on which line a quotation mark is never closed: %s', async (_, text, line) => {
    expect(sentence(await readWhole(new Blob([text])))).toContain(`opened on line ${line} is never closed`);
  });

  it.each([
    ['a zero byte', 'a,b\n1,2\n3,\u00004\n5,6\n'.padEnd(400, '5,6\n'), 'Line 3 holds a character of value zero'],
    ['endless columns', `a,b\n${','.repeat(5000)}\n`, 'Line 2 has more than 2,000 columns'],
    ['an endless line', `a,b\n${'x'.repeat(3_000_000)}\n`, 'Line 2 is longer than 200,000 characters'],
    ['a line that does not end', 'x'.repeat(600_000), 'Line 1 is longer than 200,000 characters'],
    ['blank rows without end', '\n'.repeat(600_000), 'begins with thousands of blank rows'],
    ['blank rows alone', '\n ,\n', 'The file holds no rows'],
  ])('refuses %s in a sentence', async (_, text, expected) => {
    const blob = new Blob([text]);
    const [peeked, read] = [await peekFile(blob, 'a.csv'), await readWhole(blob)];
    expect(sentence(peeked) || sentence(read)).toContain(expected);
  });

  it('tells of rows with more cells than the others', async () => {
    const peeked = await peekFile(new Blob(['a,b\n1,2\n1,2,3\n4,5\n']), 'a.csv');
    expect(peeked.ok && peeked.value.understood.join()).toContain('Line 3 has 3 cells where most have 2');
  });
});

describe('a text read piece by piece', () => {
  const gather = async (text: BlobPart) => {
    const [rows, lines, told]: [string[][], number[], string[]] = [[], [], []];
    for await (const batch of streamRows(new Blob([text]))) {
      if (!batch.ok) throw new Error(sentence(batch));
      rows.push(...batch.value.rows);
      lines.push(...batch.value.lines);
      told.push(...batch.value.understood);
    }
    return { rows, lines, told };
  };

  it('gives the rows that are in it, whole across pieces, and their lines', async () => {
    const row = (at: number) => `${at},"ä ${'x'.repeat(at % 50)}\r\nsecond ""line""",${at * 2}\r\n`;
    const text = `sep=,\r\n${Array.from({ length: 60_000 }, (_, at) => row(at)).join('')}`;
    const { rows, lines } = await gather(text);
    expect(rows.length).toBe(60_000);
    expect(rows[59_999]).toEqual(['59999', `ä ${'x'.repeat(49)}\nsecond "line"`, '119998']);
    expect(lines[59_999]).toBe(2 + 2 * 59_999);
    expect(rows.every(([first], at) => first === String(at))).toBe(true);
  });

  it('goes over to Windows-1252 when its first such letter comes late', async () => {
    const { rows, told } = await gather(Buffer.from(`${'a,b\n'.repeat(400_000)}é,ü\n`, 'latin1'));
    expect(rows.at(-1)).toEqual(['é', 'ü']);
    expect(told).toEqual(['Letters further down are in Windows-1252.']);
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const reading = streamRows(new Blob(['a,b\n'.repeat(1_000_000)]), { signal: stop.signal });
    await reading.next();
    stop.abort(new Error('enough'));
    await expect(reading.next()).rejects.toThrow('enough');
  });
});
