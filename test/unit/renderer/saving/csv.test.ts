import { expect, test } from 'vitest';
import { csvText, tableCsv } from '../../../../renderer/saving/table/csv.ts';
import { numberIn } from '../../../../renderer/saving/table/numberIn.ts';

test('texts are quoted as RFC 4180 has it, and none of them is taken for a formula', () => {
  const text = csvText([
    ['Name', 'a "quoted", cell', 'two\nlines'],
    ['=HYPERLINK("x")', '+44', '@me', '-dash', '\tx'],
  ]);
  expect(text).toBe(
    '\uFEFF"Name","a ""quoted"", cell","two\nlines"\r\n"\'=HYPERLINK(""x"")","\'+44","\'@me","\'-dash","\'\tx"\r\n',
  );
});

test('numbers stand bare and whole, a negative one is no formula, and nothing is an empty cell', () => {
  expect(csvText([[-4.25, 1 / 3, 1234567.5, Number.NaN, null, '']])).toBe(
    '\uFEFF-4.25,0.3333333333333333,1234567.5,,,""\r\n',
  );
});

test('a table has its headings, with their units, in the first line and nothing else around its rows', () => {
  const table = { title: 'T', columns: [{ name: 'Centre' }, { name: 'Wait', unit: 'days' }], notes: ['Not here'] };
  expect(tableCsv({ ...table, rows: [['Poole', 16.5]] })).toBe('\uFEFF"Centre","Wait, days"\r\n"Poole",16.5\r\n');
});

test.each([
  ['1,234', 1234],
  ['−3.2', -3.2],
  ['+0.5', 0.5],
  ['85%', 0.85],
  ['94.3%', 0.943],
  ['£3.2m', 3_200_000],
  ['£12,000', 12_000],
  ['0', 0],
])('%s is the number %d', (words, value) => {
  expect(numberIn(words)).toBe(value);
});

test.each(['', '–', '3.1 to 4.5', '007', '12 weeks', '5m', '1,23', 'noise', '+1.5 points'])(
  '“%s” is no number',
  (words) => {
    expect(numberIn(words)).toBeNull();
  },
);
