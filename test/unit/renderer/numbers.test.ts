import { expect, test } from 'vitest';
import { decimal, millions, percent } from '../../../renderer/plan/numbers.ts';
import { differenceInterval, differenceText, kpiOf, kpiText } from '../../../renderer/plan/results/kpis.ts';

test('numbers read as British boards write them', () => {
  expect(decimal(12345.678, 1)).toBe('12,345.7');
  expect(decimal(-2.5, 1)).toBe('−2.5');
  expect(percent(0.8449)).toBe('84%');
  expect(millions(2_500_000)).toBe('£2.5m');
  expect(decimal(Number.NaN)).toBe('none');
});

test('an interval decides how many decimals are shown', () => {
  const { waitDays: wait, withinTarget: share } = kpiOf;
  expect(kpiText(wait, 12.345, [12.3, 12.39])).toBe('12.35');
  expect(kpiText(wait, 12.345, [10, 14.6])).toBe('12');
  expect(kpiText(wait, 123.45, [90, 150])).toBe('123');
  expect(kpiText(share, 0.93456, [0.93, 0.939])).toBe('93.5%');
  expect(differenceText(share, -0.0123, [-0.02, -0.0046])).toBe('−1.2 points');
  expect(differenceText(wait, 0.456, [0.1, 0.812])).toBe('+0.5');
  // However narrow its interval, a wait is told to a hundredth of a day, unless that would show nothing of it.
  expect(differenceText(wait, -0.0734, [-0.0751, -0.0717])).toBe('−0.07');
  expect(differenceText(wait, -0.0034, [-0.0041, -0.0027])).toBe('−0.003');
  expect(differenceInterval(wait, [-0.0041, -0.0027])).toBe('−0.004 to −0.003');
  expect(differenceText(wait, 0, [0, 0])).toBe('0');
});

test('what could not be measured is none, without a unit', () => {
  expect(kpiText(kpiOf.withinTarget, Number.NaN, null)).toBe('none');
});
