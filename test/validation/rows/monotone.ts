import fc from 'fast-check';
import { type Easing, easingOfAlike, easingOfAny, easings } from '../../support/arbitraryEasing.ts';
import { overRandomPlans } from './randomPlans.ts';
import type { Check } from './row.ts';
import { laterBy, startsOf } from './starts.ts';

/**
 * Section 9, monotone under common random numbers: more minutes never lengthen mean waits, less demand never does, a
 * longer outage never shortens them.
 *
 * That is a theorem only where all courses are alike, and there it is held to the letter, course by course. Over plans
 * of any kind it is not true of any simulator that books each course at its earliest start: with courses of several
 * lengths, patterns and machines, a course that starts sooner can take the very day that three others needed, as in
 * Graham's anomalies of scheduling (1969). There the mean over courses and three replications may rise by half a day in
 * at most one plan in fifty.
 */
const group = 'Monotone under common random numbers';
const because = 'model, section 9; the same decisions and draws in both';

async function everyCourseGains({ harder, easier }: Easing, seed: number): Promise<void> {
  const later = laterBy(await startsOf(harder, seed, 0), await startsOf(easier, seed, 0));
  const worst = Math.max(0, ...later);
  if (worst > 0) throw new Error(`a course starts ${worst} days later`);
}

/** By how many days the mean wait of those decided in both plans rises, over three replications. */
async function meanRise({ harder, easier }: Easing): Promise<number> {
  const later: number[] = [];
  for (let replication = 0; replication < 3; replication++) {
    later.push(...laterBy(await startsOf(harder, 3, replication), await startsOf(easier, 3, replication)));
  }
  return later.reduce((sum, days) => sum + days, 0) / Math.max(1, later.length);
}

const plans = 100;

export const monotoneChecks: Check[] = easings.flatMap((kind): Check[] => [
  overRandomPlans({
    group,
    what: `${kind}: no course starts later, courses alike`,
    because,
    arbitrary: easingOfAlike(kind),
    plans: 60,
    seed: 5,
    holds: everyCourseGains,
  }),
  {
    group,
    name: `${kind}: mean wait, any plan`,
    run: async () => {
      let rises = 0;
      for (const easing of fc.sample(easingOfAny(kind), { numRuns: plans, seed: 5 })) {
        if ((await meanRise(easing)) > 0.5) rises++;
      }
      return [
        {
          what: `${kind}: mean wait rises by half a day or more: plans of ${plans}`,
          unit: 'plans',
          expected: 0,
          found: rises,
          tolerance: plans / 50,
          because: `${because}; Graham 1969 for the tolerance`,
        },
      ];
    },
  },
]);
