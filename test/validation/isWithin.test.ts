import { expect, test } from 'vitest';
import { isWithin, type Row } from './rows/row.ts';

const row: Row = { what: 'a', unit: 'days', expected: 10, found: 10.5, tolerance: 0.5, because: 'b' };

test('a row is out when it is too far off, and when it has no figure', () => {
  expect(isWithin(row)).toBe(true);
  expect(isWithin({ ...row, found: 9.4 })).toBe(false);
  expect(isWithin({ ...row, found: Number.NaN })).toBe(false);
  expect(isWithin({ ...row, tolerance: Number.NaN })).toBe(false);
});
