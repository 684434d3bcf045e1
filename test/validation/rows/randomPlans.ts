import fc from 'fast-check';
import type { Check } from './row.ts';

/**
 * A property of random plans as one row: it must hold for every one of them. What fails is made as small as possible
 * and told, with what fast-check needs to find it again. `holds` throws when it does not.
 */
export function overRandomPlans<T>({
  group,
  what,
  because,
  arbitrary,
  plans,
  seed,
  holds,
}: {
  group: string;
  what: string;
  because: string;
  arbitrary: fc.Arbitrary<T>;
  plans: number;
  seed: number;
  holds: (plan: T, seed: number) => Promise<void>;
}): Check {
  return {
    group,
    name: what,
    run: async () => {
      const outcome = await fc.check(fc.asyncProperty(arbitrary, fc.nat(1000), holds), { numRuns: plans, seed });
      const reason = outcome.failed ? `; ${outcome.errorInstance} (path ${outcome.counterexamplePath})` : '';
      return [
        {
          what: `${what}: plans that fail, of ${plans}`,
          unit: 'plans',
          expected: 0,
          found: Number(outcome.failed),
          tolerance: 0,
          because: `${because}${reason}`,
        },
      ];
    },
  };
}
