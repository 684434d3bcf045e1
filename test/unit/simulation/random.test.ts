import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clustersOf } from '../../../renderer/simulation/random/distributions.ts';
import { fold, hashText, replicationKey } from '../../../renderer/simulation/random/key.ts';
import * as compiling from '../../../renderer/simulation/random/logarithm.ts';
import {
  newGenerator,
  nextUniform as nextOf,
  seedGenerator as seed,
} from '../../../renderer/simulation/random/sfc32.ts';
import {
  clusterSize,
  exponential,
  ln,
  nextUniform,
  seedGenerator,
  triangular,
  uniformAt,
} from '../../support/coreRandom.ts';

const draws = 200_000;
const uniforms = () => {
  seedGenerator(hashText('test'));
  return Array.from({ length: draws }, nextUniform);
};
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: number[]) => {
  const centre = mean(values);
  return mean(values.map((value) => (value - centre) ** 2));
};

test('the logarithm agrees with the platform’s to the last bits', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
      expect(Math.abs(ln(x) - Math.log(x))).toBeLessThanOrEqual(4e-16 * Math.max(1, Math.abs(Math.log(x))));
    }),
  );
  expect(ln(1)).toBe(0);
});

test('draws are pinned, so that no platform or later change shifts them unnoticed', () => {
  seedGenerator(42);
  const first = [nextUniform(), nextUniform(), nextUniform()].map((value) => value * 2 ** 32);
  expect(first).toMatchInlineSnapshot(`
    [
      3775750292.5,
      1239523989.5,
      1600732852.5,
    ]
  `);
  expect(uniformAt(fold(replicationKey(1, 0), hashText('zone/pathway')), 7) * 2 ** 32).toMatchInlineSnapshot(
    `2819289943`,
  );
});

test('what is worked out outside the core is worked out as in it, bit for bit', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
      expect(compiling.ln(x)).toBe(ln(x));
    }),
  );
  const generator = newGenerator();
  seed(generator, 7);
  seedGenerator(7);
  for (let draw = 0; draw < 1000; draw++) expect(nextOf(generator)).toBe(nextUniform());
});

describe('keyed uniforms', () => {
  test('are uniform over the index and over the key', () => {
    const overIndex = Array.from({ length: draws }, (_, index) => uniformAt(12345, index));
    const overKey = Array.from({ length: draws }, (_, key) => uniformAt(fold(7, key), 3));
    for (const values of [overIndex, overKey]) {
      const counts = new Array<number>(20).fill(0);
      for (const value of values) counts[Math.floor(value * 20)]++;
      const chiSquare = counts.reduce((sum, count) => sum + (count - draws / 20) ** 2 / (draws / 20), 0);
      expect(chiSquare).toBeLessThan(43.8); // 99.9% point with 19 degrees of freedom
    }
  });

  test('of neighbouring replications and purposes are uncorrelated', () => {
    const ours = Array.from({ length: draws }, (_, index) => uniformAt(replicationKey(1, 0), index) - 0.5);
    for (const key of [replicationKey(1, 1), replicationKey(2, 0), fold(replicationKey(1, 0), 1)]) {
      const product = ours.map((value, index) => value * (uniformAt(key, index) - 0.5));
      expect(Math.abs(mean(product) * 12)).toBeLessThan(3.3 / Math.sqrt(draws));
    }
  });
});

describe('distributions have the moments they declare', () => {
  test('exponential', () => {
    const values = uniforms().map(exponential);
    expect(mean(values)).toBeCloseTo(1, 2);
    expect(variance(values)).toBeCloseTo(1, 1);
  });

  test('triangular', () => {
    const values = uniforms().map((uniform) => triangular(uniform, 2, 3, 10));
    expect(mean(values)).toBeCloseTo((2 + 3 + 10) / 3, 1);
    expect(variance(values)).toBeCloseTo((4 + 9 + 100 - 6 - 20 - 30) / 18, 1);
    expect(triangular(0.4, 5, 5, 5)).toBe(5);
  });

  test.each([1.5, 3, 12])('clusters for a variance of %d times the mean', (dispersion) => {
    const clusters = clustersOf(dispersion);
    const sizes = uniforms().map((uniform) => clusterSize(uniform, clusters));
    expect(mean(sizes) / clusters.meanSize).toBeCloseTo(1, 1);
    // A compound Poisson count has variance over mean E[size^2] / E[size].
    expect(mean(sizes.map((size) => size * size)) / mean(sizes) / dispersion).toBeCloseTo(1, 1);
  });
});
