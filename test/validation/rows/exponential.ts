import type { Mix } from '../../../db/schema/pathway.ts';
import { meanWaitErlangC, meanWaitGeometric } from '../erlang.ts';
import type { Check } from './row.ts';
import { steadyState } from './steadyState.ts';

/** The most fractions the plan's schema takes. */
const mostFractions = 60;

/** Geometric lengths with mean `meanDays`, cut off at the most fractions a course can have, and what is then their mean. */
function geometricMix(meanDays: number): { mix: Mix; mean: number } {
  const chances = Array.from({ length: mostFractions }, (_, index) => (1 - 1 / meanDays) ** index);
  const all = chances.reduce((sum, chance) => sum + chance, 0);
  const mix = chances.map((chance, index) => ({ fractions: index + 1, share: chance / all }));
  return { mix, mean: mix.reduce((sum, { fractions, share }) => sum + fractions * share, 0) };
}

/**
 * Section 9, exponential-like fraction mixes. The exact comparison is the queue in whole days with geometric lengths;
 * Erlang C is its limit for days short against courses. Lengths are cut off at 60: with a mean of 6 that is 1 course in
 * 56,000, and the chain takes the mean as cut off.
 */
function check(slots: number, load: number, precision: number): Check {
  const { mix, mean } = geometricMix(6);
  const decisionsPerDay = (load * slots) / mean;
  return {
    group: 'Geometric mix of fractions: Erlang C in whole days',
    name: `${slots} slots a day, load ${load}`,
    run: () =>
      steadyState(
        {
          decisionsPerDay,
          slots,
          mix,
          warmUpWeeks: slots === 1 ? 520 : 260,
          horizonWeeks: decisionsPerDay > 10 ? 156 : 416,
        },
        meanWaitGeometric(decisionsPerDay, slots, mean),
        precision,
        `6 fractions on average, ${slots} ${slots === 1 ? 'slot' : 'slots'} a day, load ${load}`,
        'Erlang 1917 in whole days',
      ),
  };
}

/** The chain itself against Erlang's formula, with courses of 100 days: it differs by the order of a day in 100. */
const limit: Check = {
  group: 'Geometric mix of fractions: Erlang C in whole days',
  name: 'the chain tends to Erlang C',
  run: async () =>
    [
      { slots: 4, load: 0.8 },
      { slots: 10, load: 0.7 },
    ].map(({ slots, load }) => {
      const expected = meanWaitErlangC(load * slots, slots);
      return {
        what: `theory alone: courses of 100 days, ${slots} slots, load ${load}`,
        unit: 'courses’ lengths',
        expected,
        // The wait for the next morning is not part of Erlang's.
        found: (meanWaitGeometric((load * slots) / 100, slots, 100) - 1) / 100,
        tolerance: 0.02 * expected,
        because: 'Erlang 1917; whole days are within 2%',
      };
    }),
};

export const exponentialChecks = (full: boolean): Check[] => [
  limit,
  ...(full
    ? [1, 4, 10, 30, 120].flatMap((slots) => [0.5, 0.7, 0.8, 0.9].map((load) => check(slots, load, 0.04)))
    : [
        [4, 0.7],
        [10, 0.8],
        [10, 0.9],
        [30, 0.9],
      ].map(([slots, load]) => check(slots, load, 0.1))),
];
