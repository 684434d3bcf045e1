import { expect, test } from 'vitest';
import { decimal, digitsFor, millions, percent } from '../../../renderer/plan/numbers.ts';

test('numbers read as British boards write them', () => {
  expect(decimal(12345.678, 1)).toBe('12,345.7');
  expect(decimal(-2.5, 1)).toBe('−2.5');
  expect(percent(0.8449)).toBe('84%');
  expect(millions(2_500_000)).toBe('£2.5m');
  expect(decimal(Number.NaN)).toBe('none');
});

test('an interval decides how many decimals are shown', () => {
  expect(digitsFor({ mean: 12.34, ci95: [12.3, 12.38] })).toBe(1);
  expect(digitsFor({ mean: 12.34, ci95: [10, 14.6] })).toBe(0);
  expect(digitsFor({ mean: 12.34, ci95: [12.33, 12.35] }, 3)).toBe(2);
});
