import { meanWaitMDc } from '../crommelin.ts';
import type { Check } from './row.ts';
import { steadyState } from './steadyState.ts';

type Point = { slots: number; load: number; fractions: number; machines: number };

/**
 * Section 9: n fractions of equal length are the M/D/c queue with n days of service, exactly, although starts wait for
 * a day to begin: with X the courses not finished at the start of a day, those in treatment have all left n days later
 * and nobody else has, so X(t + n) = max(0, X(t) - c) + the arrivals of n days, which is Crommelin's equation. A course
 * that waits w days is counted in X on w + n - 1 mornings, so by Little's law the mean wait is 1 + Wq days.
 */
function check({ slots, load, fractions, machines }: Point, precision: number): Check {
  const courses = fractions === 1 ? '' : `${fractions} fractions, `;
  const shape = `${courses}${slots} ${slots === 1 ? 'slot' : 'slots'} a day, load ${load}`;
  const decisionsPerDay = (load * slots) / fractions;
  // A small busy queue forgets its empty start slowly, over about n / (c (1 - load)²) days.
  const memory = fractions / (slots * (1 - load) ** 2);
  return {
    group: fractions === 1 ? 'One fraction: M/D/c' : 'n fractions: M/D/c with n days of service',
    name: shape,
    run: () =>
      steadyState(
        {
          decisionsPerDay,
          slots,
          mix: [{ fractions, share: 1 }],
          machines,
          warmUpWeeks: Math.min(520, 26 + Math.ceil((8 * memory) / 7)),
          horizonWeeks: decisionsPerDay > 100 ? 26 : decisionsPerDay > 10 ? 104 : 416,
        },
        1 + fractions * meanWaitMDc(decisionsPerDay * fractions, slots),
        precision,
        machines === 1 ? shape : `${shape}, ${machines} machines`,
        'Crommelin 1932',
      ),
  };
}

const single = (slots: number, load: number): Point => ({ slots, load, fractions: 1, machines: 1 });
const several = (fractions: number, slots: number, load: number, machines: number): Point => ({
  slots,
  load,
  fractions,
  machines,
});

const loads = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95];

/** Loads 0.5 to 0.95 and 1 to 250 slots; the corners and the hard cases every time, the whole grid when asked. */
export const deterministicChecks = (full: boolean): Check[] =>
  full
    ? [
        ...[1, 2, 4, 8, 12, 30, 60, 120, 250].flatMap((slots) => loads.map((load) => check(single(slots, load), 0.04))),
        ...[
          [5, 5, 1],
          [5, 25, 1],
          [5, 250, 5],
          [15, 30, 3],
          [15, 120, 4],
          [20, 24, 2],
          [20, 240, 8],
        ].flatMap(([fractions, slots, machines]) =>
          loads.map((load) => check(several(fractions, slots, load, machines), 0.04)),
        ),
      ]
    : [
        ...[1, 4, 30, 250].flatMap((slots) => [0.5, 0.8, 0.95].map((load) => check(single(slots, load), 0.1))),
        ...[
          [5, 10, 0.5, 1],
          [5, 10, 0.8, 1],
          [5, 10, 0.95, 1],
          [15, 30, 0.9, 3],
          [20, 24, 0.9, 2],
          [15, 240, 0.95, 8],
        ].map(([fractions, slots, load, machines]) => check(several(fractions, slots, load, machines), 0.1)),
      ];
