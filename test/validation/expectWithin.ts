import { expect } from 'vitest';
import { type Check, isWithin } from './rows/row.ts';

/** Asserts every row of a check, and that there is one. */
export async function expectWithin(check: Check): Promise<void> {
  const rows = await check.run();
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter((row) => !isWithin(row))).toEqual([]);
}
