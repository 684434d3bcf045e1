import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  estimate,
  histogramQuantile,
  ratioDifference,
  ratioEstimate,
} from '../../../renderer/simulation/statistics/estimate.ts';
import { insertAll, newSortedCells, quantile } from '../../../renderer/simulation/statistics/sortedCells.ts';
import { t975, tAbove } from '../../../renderer/simulation/statistics/student.ts';

test('points of Student’s t are those of the printed tables', () => {
  const printed: [number, number][] = [
    [1, 12.706],
    [2, 4.303],
    [5, 2.571],
    [12, 2.179],
    [13, 2.16],
    [20, 2.086],
    [30, 2.042],
    [60, 2.0],
    [99, 1.984],
    [1000, 1.962],
  ];
  for (const [degrees, point] of printed) expect(t975(degrees)).toBeCloseTo(point, 3);
});

test('the chance of being above a point of Student’s t is what the printed tables have it for', () => {
  const printed: [t: number, degrees: number, chance: number][] = [
    [12.7062, 1, 0.025],
    [4.30265, 2, 0.025],
    [31.599, 2, 0.0005],
    [12.924, 3, 0.0005],
    [4.032, 5, 0.005],
    [2.764, 10, 0.01],
    [3.291, 10_000, 0.0005],
  ];
  for (const [t, degrees, chance] of printed) expect(tAbove(t, degrees) / chance).toBeCloseTo(1, 2);
  expect(tAbove(0, 7)).toBeCloseTo(0.5, 12);
  expect(tAbove(-2.764, 10)).toBeCloseTo(0.99, 4);
});

describe('an estimate', () => {
  test('is the mean with its interval, and none below three replications', () => {
    expect(estimate([4, 6])).toEqual({ mean: 5, ci95: null });
    const { mean, ci95 } = estimate([1, 2, 3]);
    expect(mean).toBe(2);
    expect(ci95?.[0]).toBeCloseTo(2 - 4.30265 / Math.sqrt(3), 4);
    expect(ci95?.[1]).toBeCloseTo(2 + 4.30265 / Math.sqrt(3), 4);
  });

  test('leaves out replications in which there was nothing to measure', () => {
    expect(estimate([Number.NaN, 3, 5])).toEqual({ mean: 4, ci95: null });
    expect(estimate([Number.NaN]).mean).toBeNaN();
  });
});

describe('a ratio of sums', () => {
  const counted = [
    { top: 10, bottom: 1 },
    { top: 40, bottom: 8 },
    { top: 12, bottom: 3 },
  ];

  test('counts every course alike, with the interval of the delta method', () => {
    const { mean, ci95 } = ratioEstimate(counted);
    expect(mean).toBeCloseTo(62 / 12, 12);
    const off = counted.map(({ top, bottom }) => (top - (62 / 12) * bottom) / 4);
    const halfWidth = 4.30265 * Math.sqrt(off.reduce((sum, value) => sum + value ** 2, 0) / 2 / 3);
    expect(ci95?.[0]).toBeCloseTo(62 / 12 - halfWidth, 4);
    expect(ci95?.[1]).toBeCloseTo(62 / 12 + halfWidth, 4);
  });

  test('is the plain mean where all have the same at the bottom', () => {
    const values = [3, 8, 4, 9];
    const ratio = ratioEstimate(values.map((value) => ({ top: value * 7, bottom: 7 })));
    const plain = estimate(values);
    expect(ratio.mean).toBeCloseTo(plain.mean, 12);
    expect(ratio.ci95?.[0]).toBeCloseTo(plain.ci95?.[0] ?? Number.NaN, 12);
  });

  test('has no interval of replications that say nothing', () => {
    const empty = { top: 0, bottom: 0 };
    expect(ratioEstimate([...counted.slice(0, 2), empty, empty])).toEqual({ mean: 50 / 9, ci95: null });
    expect(ratioEstimate([empty]).mean).toBeNaN();
  });

  test('differs from another by what the same replications move both', () => {
    const theirs = counted.map(({ top, bottom }) => ({ top: top + bottom, bottom }));
    const { mean, ci95 } = ratioDifference(counted, theirs);
    expect(mean).toBeCloseTo(-1, 12);
    expect(ci95?.[0]).toBeCloseTo(-1, 6);
    const lacking = [{ top: 0, bottom: 0 }, ...theirs.slice(1)];
    expect(ratioDifference(counted, lacking)).toEqual({ mean: 52 / 11 - 63 / 11, ci95: null });
  });
});

test('quantiles of whole days are the smallest day within which the share lies', () => {
  const waits = [0, 0, 5, 3, 2];
  expect(histogramQuantile(waits, 0, 5, 0.5)).toBe(2);
  expect(histogramQuantile(waits, 0, 5, 0.9)).toBe(4);
  expect(histogramQuantile([0, 0, 5, 3, 2], 2, 3, 0.51)).toBe(1);
  expect(histogramQuantile([0, 0], 0, 2, 0.5)).toBeNaN();
});

test('cells kept in order give the quantiles of what was put in, without the gaps', () => {
  const value = fc.option(fc.float({ min: 0, max: 100, noNaN: true }), { nil: Number.NaN });
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 1, maxLength: 40 }),
      fc.constantFrom(0, 0.05, 0.5, 0.95, 1),
      (values, share) => {
        const cells = newSortedCells(2);
        for (const added of values) insertAll(cells, Float32Array.of(Number.NaN, added));
        const sorted = values.filter((held) => !Number.isNaN(held)).sort((a, b) => a - b);
        expect(quantile(cells, 0, share)).toBeNaN();
        if (sorted.length === 0) {
          expect(quantile(cells, 1, share)).toBeNaN();
          return;
        }
        const place = (sorted.length - 1) * share;
        const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
        expect(quantile(cells, 1, share)).toBeCloseTo(low + (place - Math.floor(place)) * (high - low), 3);
      },
    ),
  );
});
