import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../../db/schema/change.ts';
import { checkPlan } from '../../../db/schema/checkPlan.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { arbitraryPlan } from '../../support/arbitraryPlan.ts';
import { simulate } from '../../support/simulate.ts';
import { aPathway, smallPlan } from '../../support/smallPlan.ts';

const sentenceOf = (plan: Plan, ...scenarioIds: string[]): Promise<string> =>
  simulate({ plan, scenarioIds, replications: 1 }).then(
    () => 'simulated',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );

const demandOf = (coursesPerYear: number, growthPerYear = 0): Plan['demand'] => [
  { zoneId: 'zone', pathwayId: 'pathway', coursesPerYear, growthPerYear },
];
const growth: Change = {
  ...{ id: 'more', type: 'changeDemand', zoneId: '*', pathwayId: '*' },
  ...{ growthPerYear: 0.5, from: '2028-03-01' },
};

describe('more courses than can be simulated', () => {
  test.each<[string, Plan, string[], string]>([
    [
      'of a plan',
      smallPlan({ demand: demandOf(1e9) }),
      [],
      'The plan asks for 997,300,000 courses, and at most 10,000,000 can be simulated. The most are for pathway from zone (997,300,000): lower the courses a year or their growth.',
    ],
    [
      'past all bounds',
      smallPlan({ demand: demandOf(1e300) }),
      [],
      'The plan asks for more than a million million courses, and at most 10,000,000 can be simulated. The most are for pathway from zone (more than a million million): lower the courses a year or their growth.',
    ],
    [
      'waiting when it begins',
      smallPlan({ backlog: [{ centreId: 'centre', pathwayId: 'pathway', courses: 2e9 }] }),
      [],
      'The plan asks for 2,000,000,000 courses, and at most 10,000,000 can be simulated. The most are for pathway and wait at centre when the plan begins (2,000,000,000): lower that opening backlog.',
    ],
    [
      'that a scenario alone makes of a sound plan',
      smallPlan({
        horizonWeeks: 1565,
        pathways: [aPathway('pathway', { name: 'Breast' })],
        scenarios: [{ id: 'grow', name: 'Growth', changes: [growth] }],
      }),
      ['grow'],
      'The scenario “Growth” asks for 382,800,000 courses, and at most 10,000,000 can be simulated. The most are for breast from zone (382,800,000): look first at the scenario’s changes of demand, then at the courses a year and their growth.',
    ],
  ])('%s are said in a sentence, with their place and what to do', async (_, plan, scenarioIds, sentence) => {
    expect(await sentenceOf(plan, ...scenarioIds)).toBe(sentence);
  });

  test('plans of any demand end, or say so; the check of a plan and the simulation agree on which', async () => {
    const courses = fc.oneof(fc.double({ min: 0, max: 2000, noNaN: true }), fc.double({ min: 5e8, noNaN: true }));
    const much = fc.record({
      plan: arbitraryPlan,
      coursesPerYear: courses.filter(Number.isFinite),
      growthPerYear: fc.double({ min: -0.5, max: 0.5, noNaN: true }),
      backlog: fc.oneof(fc.nat(200), fc.integer({ min: 2e7, max: Number.MAX_SAFE_INTEGER })),
    });
    await fc.assert(
      fc.asyncProperty(much, async ({ plan, backlog, ...demand }) => {
        const absurd = {
          ...plan,
          demand: plan.demand.map((held, at) => (at === 0 ? { ...held, ...demand } : held)),
          backlog: [{ centreId: 'centre-0', pathwayId: 'pathway-0', courses: backlog }],
        };
        const said = await sentenceOf(absurd, 'cut');
        if (said !== 'simulated') expect(said).toMatch(/^The plan asks for .* courses, and at most 10,000,000 can be/);
        const checked = checkPlan(absurd);
        const tooMany = !checked.ok && checked.problems.some(({ message }) => message.includes('can be simulated'));
        expect(said === 'simulated').toBe(!tooMany);
      }),
      { numRuns: 40 },
    );
  });
});
