import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mser5 } from '../../../renderer/simulation/statistics/mser.ts';

/** A small wave that settles nowhere else than around nought. */
const wave = (index: number) => Math.sin(index * 1.7);

test('a series that is settled from the beginning loses nothing', () => {
  expect(mser5(Array.from({ length: 200 }, (_, index) => 50 + wave(index)))).toEqual({
    observations: 0,
    settles: true,
  });
});

test('a step is cut where it is', () => {
  const series = Array.from({ length: 200 }, (_, index) => (index < 40 ? 20 : 50) + wave(index));
  expect(mser5(series)).toEqual({ observations: 40, settles: true });
});

test('a queue that fills up is cut once it is nearly full', () => {
  const series = Array.from({ length: 300 }, (_, index) => 100 * (1 - Math.exp(-index / 12)) + 2 * wave(index));
  const { observations, settles } = mser5(series);
  expect(settles).toBe(true);
  // After five or six time constants it is within half a hundredth, which the wave hides.
  expect(observations).toBeGreaterThanOrEqual(30);
  expect(observations).toBeLessThanOrEqual(75);
});

test('a series that keeps growing, and one that is too short, do not settle', () => {
  expect(mser5(Array.from({ length: 200 }, (_, index) => index)).settles).toBe(false);
  expect(mser5([1, 2, 3]).settles).toBe(false);
});

test('the cut is where the definition has it: the least sum of squares over the square of their number', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 30, maxLength: 120 }), (series) => {
      const means = Array.from({ length: Math.floor(series.length / 5) }, (_, batch) =>
        series.slice(batch * 5, batch * 5 + 5).reduce((sum, value) => sum + value / 5, 0),
      );
      const errorFrom = (cut: number) => {
        const left = means.slice(cut);
        const mean = left.reduce((sum, value) => sum + value, 0) / left.length;
        return left.reduce((sum, value) => sum + (value - mean) ** 2, 0) / left.length ** 2;
      };
      const cut = mser5(series).observations / 5;
      const least = Math.min(...means.slice(0, means.length - 4).map((_, at) => errorFrom(at)));
      expect(errorFrom(cut)).toBeCloseTo(least, 8);
    }),
  );
});
