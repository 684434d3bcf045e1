import { describe, expect, test } from 'vitest';
import { fillWeeks, warmUpNeeded } from '../../../renderer/simulation/statistics/warmUpNeeded.ts';
import { aPathway } from '../../support/smallPlan.ts';

describe('the warm-up that a load needs', () => {
  /** A week of 97 asks in variance of 100: what can be filled is 97% of what there is. */
  const week = (asked: number) => ({ asked, had: 100, variance: 100 });

  test('is the time to fill when hardly anything is asked', () => {
    expect(warmUpNeeded({ asked: 1, had: 1e6, variance: 1 }, 9)).toBeCloseTo(9, 6);
  });

  test('grows with the inverse square of what is left free', () => {
    expect(warmUpNeeded(week(87), 0)).toBeCloseTo(2.15, 10);
    expect(warmUpNeeded(week(92), 0)).toBeCloseTo(4 * 2.15, 10);
    expect(warmUpNeeded(week(96), 0)).toBeCloseTo(100 * 2.15, 10);
  });

  test('has no end once all that can be filled is asked for', () => {
    expect(warmUpNeeded(week(97), 0)).toBe(Number.POSITIVE_INFINITY);
    expect(warmUpNeeded(week(120), 0)).toBe(Number.POSITIVE_INFINITY);
  });

  test('is 2.15 units because a reflected Brownian motion from nought is then at 95% of its mean', () => {
    // The mean at time t is the integral of P(max of a walk with drift -1 up to t > x) over x, by its known law
    // (Harrison 1985, 1.8.11): P(M(t) > x) = 1 - Phi((x + t)/sqrt t) + exp(-2x) Phi((t - x)/sqrt t).
    const normal = (z: number) => {
      const steps = 2000;
      const from = -9;
      const width = (Math.max(from, Math.min(9, z)) - from) / steps;
      let sum = 0;
      for (let at = 0; at < steps; at++) sum += Math.exp(-((from + (at + 0.5) * width) ** 2) / 2);
      return (sum * width) / Math.sqrt(2 * Math.PI);
    };
    const meanAt = (time: number) => {
      const root = Math.sqrt(time);
      const width = 0.01;
      let sum = 0;
      for (let x = width / 2; x < 8; x += width) {
        sum += 1 - normal((x + time) / root) + Math.exp(-2 * x) * normal((time - x) / root);
      }
      return sum * width;
    };
    // It settles at variance over twice the drift, here a half.
    expect(meanAt(2.15) / 0.5).toBeCloseTo(0.95, 2);
    expect(meanAt(1.5) / 0.5).toBeLessThan(0.925);
  });
});

test('the longest course decides how long a network takes to fill', () => {
  const mix = (fractions: number) => [{ from: null, mix: [{ fractions, share: 1 }] }];
  const daily = aPathway('daily', {
    fractionation: mix(40),
    planning: { minDays: 5, modeDays: 8, maxDays: 10 },
  });
  const weekly = aPathway('weekly', { fractionation: mix(6), pattern: 'weekly' });
  expect(fillWeeks({ pathways: [daily, weekly] })).toBe(10);
  expect(fillWeeks({ pathways: [weekly] })).toBe(6);
});
