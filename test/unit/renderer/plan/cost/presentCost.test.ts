import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../../../db/schema/plan.ts';
import type { Project } from '../../../../../db/schema/project.ts';
import { linacYears } from '../../../../../renderer/plan/cost/linacYears.ts';
import { costTerms, presentCost } from '../../../../../renderer/plan/cost/presentCost.ts';
import { addWeeks } from '../../../../../renderer/plan/dates.ts';
import { rescheduled } from '../../../../../renderer/plan/fleet/change/reschedule.ts';
import { mapNetwork } from '../../../../../renderer/plan/map/mapNetwork.ts';
import { unchanged } from '../../../../../renderer/simulation/resolvedPlan.ts';
import { aCentre, smallPlan } from '../../../../support/smallPlan.ts';
import { addition, linac, network, replacement } from '../fleet/network.ts';

const costing = (pounds: number, start: string, changes: Partial<Project> = {}): Project =>
  replacement(linac('LA1'), start, { id: `from-${start}`, capitalCost: pounds, ...changes });

/** Two years and nearly all of a day: 366 days of 2027/28, then 362 of the 365 of 2028/29. */
const twoYears = (changes: Partial<Plan>): Plan =>
  smallPlan({
    ...{ startDate: '2027-04-01', horizonWeeks: 104, flows: [] },
    centres: [aCentre('north', { bunkers: 3 })],
    ...changes,
  });

const inYears = (plan: Plan) => Object.fromEntries(linacYears(unchanged(plan)));

describe('present cost', () => {
  // Starts on 4 January 2027, in the financial year 2026/27.
  const plan = network([
    costing(3e6, '2027-02-01'),
    costing(3e6, '2028-05-01'),
    costing(1e6, '2027-06-07', { financialYear: '2025/26' }),
    costing(2e6, '2037-05-04'),
  ]);

  test('a pound counts less by the rate for every financial year after the first, and what is spent counts in none', () => {
    const cost = presentCost(unchanged(plan), plan, costTerms({ discountRate: 0.1 }));
    expect(cost.sunk).toBe(1e6);
    expect(cost.undiscounted).toBe(8e6);
    // 3 now, 3 two years on, 2 in 2037/38, eleven years on and after the plan's end: 3 + 3 / 1.21 + 2 / 2.853117.
    expect(cost.discounted).toBeCloseTo(3e6 + 2479338.84 + 700987.8, 0);
    expect(cost.years.map(({ year, capital }) => [year, capital]).filter(([, capital]) => capital !== 0)).toEqual([
      ['2026/27', 3e6],
      ['2028/29', 3e6],
      ['2037/38', 2e6],
    ]);
  });

  test('the rate is 3.5% a year unless the plan has its own, and there are no running costs unless they are given', () => {
    expect(costTerms()).toEqual({ discountRate: 0.035, runningCostPerMachine: null });
    const cost = presentCost(unchanged(plan), plan, costTerms());
    expect(cost.running).toBe(0);
    expect(cost.discounted).toBeCloseTo(3e6 + 3e6 / 1.071225 + 2e6 / 1.4599697, 0);
  });

  test('a linac in service costs its keep by days, until the plan ends', () => {
    const one = twoYears({ machines: [linac('LA1')] });
    const cost = presentCost(unchanged(one), one, costTerms({ discountRate: 0.1, runningCostPerMachine: 365_000 }));
    expect(cost.running).toBeCloseTo(365_000 + 362_000, 6);
    expect(cost.discounted).toBeCloseTo(365_000 + 362_000 / 1.1, 6);
  });

  test('a scenario that moves a project moves its money with it', () => {
    const [late] = plan.projects.slice(1);
    const scenario = {
      ...{ id: 'late', name: 'Late' },
      changes: [{ id: 'c', type: 'moveProject' as const, projectId: late?.id ?? '', start: '2029-05-07' }],
    };
    const held = { ...plan, scenarios: [scenario] };
    const terms = costTerms({ discountRate: 0.1 });
    const [before, after] = [null, 'late'].map((id) => presentCost(mapNetwork(held, id), held, terms));
    expect(after?.undiscounted).toBe(before?.undiscounted);
    expect((before?.discounted ?? 0) - (after?.discounted ?? 0)).toBeCloseTo(3e6 / 1.21 - 3e6 / 1.331, 3);
  });

  test('without a rate a pound is a pound, and with one no project becomes dearer by coming later', () => {
    const project = fc.record({
      pounds: fc.integer({ min: 1, max: 2e7 }),
      week: fc.integer({ min: 0, max: 519 }),
      named: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(project, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 300 }),
        fc.double({ min: 0, max: 0.2, noNaN: true }),
        (wanted, later, discountRate) => {
          const projects = wanted.map(({ pounds, week, named }, at) =>
            costing(pounds, addWeeks('2027-01-04', week), { id: `p${at}`, ...(named && { financialYear: '2031/32' }) }),
          );
          const before = network(projects);
          const after = network(
            projects.map((held, at) => (at === 0 ? rescheduled(held, addWeeks(held.start, later)) : held)),
          );
          const cost = (one: Plan, rate: number) => presentCost(unchanged(one), one, costTerms({ discountRate: rate }));
          const free = cost(before, 0);
          expect(free.discounted).toBe(free.undiscounted);
          expect(cost(after, discountRate).discounted).toBeLessThanOrEqual(
            cost(before, discountRate).discounted + 1e-6,
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('linac-years', () => {
  test('each financial year is cut by its days', () => {
    expect(inYears(twoYears({ machines: [linac('LA1'), linac('LA2', { inService: '2028-04-01' })] }))).toEqual({
      '2027/28': 1,
      '2028/29': (2 * 362) / 365,
    });
  });

  test('an old linac counts until it is taken out and its successor from when it treats', () => {
    // Twelve weeks treat on from 3 May 2027, then twenty are out: from 26 July until 13 December.
    const LA1 = linac('LA1');
    const [first] = Object.values(inYears(twoYears({ machines: [LA1], projects: [replacement(LA1, '2027-05-03')] })));
    expect(first).toBeCloseTo((366 - 20 * 7) / 366, 9);
  });

  test('what a project adds counts from its end, a CT simulator never, and a closed centre keeps nothing', () => {
    const added = twoYears({ machines: [], projects: [addition(linac('LA9'), '2028-04-01')] });
    expect(inYears(added)).toEqual({ '2028/29': (362 - 32 * 7) / 365 });
    const machines = [linac('LA1'), linac('CT', { kind: 'ctSimulator' })];
    expect(inYears(twoYears({ machines, centres: [aCentre('north', { closes: '2028-04-01' })] }))).toEqual({
      '2027/28': 1,
    });
  });
});
