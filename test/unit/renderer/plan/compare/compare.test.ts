import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { illustrativePlan } from '../../../../../db/illustrative/illustrativePlan.ts';
import type { Change } from '../../../../../db/schema/change.ts';
import type { Scenario } from '../../../../../db/schema/scenario.ts';
import { deprivationFifths } from '../../../../../renderer/plan/compare/groups.ts';
import { heatChange, heatStep, heatStyles } from '../../../../../renderer/plan/compare/heat.ts';
import { monthly } from '../../../../../renderer/plan/compare/months.ts';
import { daysFor, shareWithin, startedWithin } from '../../../../../renderer/plan/compare/waits.ts';
import {
  ChangeEffect,
  canBeToldApart,
  changeEffects,
  contributionsOf,
  singlesOf,
} from '../../../../../renderer/simulation/risk/contributions.ts';
import { simulate } from '../../../../support/simulate.ts';
import { aCentre, aLinac, smallPlan } from '../../../../support/smallPlan.ts';

const plan = illustrativePlan();

describe('months', () => {
  test('gather the weeks that begin in them, leaving out weeks in which nothing happened', () => {
    const weeks = ['2027-03-22', '2027-03-29', '2027-04-05', '2027-04-12', '2027-05-03'];
    const { months, values } = monthly(weeks, Float64Array.of(10, 20, Number.NaN, 7, Number.NaN));
    expect(months).toEqual(['2027-03', '2027-04', '2027-05']);
    expect([...values]).toEqual([15, 7, Number.NaN]);
  });
});

describe('heat', () => {
  test('is deepest where things are worst, whichever way that is', () => {
    expect([10, 15, 18, 25, 40].map((days) => heatStep(heatStyles.waitDays, days))).toEqual([0, 1, 2, 3, 4]);
    expect([1, 0.97, 0.92, 0.85, 0.5].map((share) => heatStep(heatStyles.withinTarget, share))).toEqual([
      0, 1, 2, 3, 4,
    ]);
    expect(heatStep(heatStyles.queue, Number.NaN)).toBeNull();
    expect([6, 2, 0.2, -2, -9].map((days) => heatChange(heatStyles.waitDays, days))).toEqual([2, 1, 0, -1, -2]);
    expect([0.06, -0.02].map((share) => heatChange(heatStyles.withinTarget, share))).toEqual([-2, 1]);
  });
});

describe('how long people waited', () => {
  test('is the share that has started by each day', () => {
    const within = startedWithin({ counts: Float64Array.of(1, 0, 2, 1) });
    expect([...within]).toEqual([0.25, 0.25, 0.75, 1]);
    expect([shareWithin(within, 1), shareWithin(within, 99), daysFor(within, 0.5)]).toEqual([0.25, 1, 2]);
    expect(shareWithin(startedWithin({ counts: new Float64Array(3) }), 1)).toBeNaN();
  });
});

describe('fifths by deprivation', () => {
  test('hold every area with a score once, the most deprived first, and about a fifth of the people each', () => {
    const fifths = deprivationFifths(plan.zones, 2030);
    const scored = plan.zones.filter(({ deprivationScore }) => deprivationScore !== undefined);
    expect(fifths.flatMap(({ zones }) => zones)).toHaveLength(scored.length);
    const all = fifths.reduce((sum, { people }) => sum + people, 0);
    for (const { people } of fifths) expect(people / all).toBeGreaterThan(0.14);
    const worst = fifths.map(({ zones }) => Math.max(...zones.map(({ deprivationScore }) => deprivationScore ?? 0)));
    expect(worst).toEqual(worst.toSorted((a, b) => b - a));
    expect(
      deprivationFifths(
        plan.zones.map(({ deprivationScore: _, ...zone }) => zone),
        2030,
      ),
    ).toEqual([]);
  });
});

describe('what each change does', () => {
  const small = smallPlan({
    horizonWeeks: 104,
    warmUpWeeks: 26,
    centres: [aCentre('centre')],
    machines: [aLinac('one', 'centre'), aLinac('two', 'centre')],
    demand: [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: 19_000 }],
  });
  const demand = (id: string, factor: number): Change => ({
    ...{ type: 'changeDemand', id, zoneId: '*', pathwayId: '*', factor, from: small.startDate },
  });
  const scenario = (...changes: Change[]): Scenario => ({ id: 'both', name: 'Both', changes });

  test('adds up, with what they do together, to what the scenario does', async () => {
    const both = scenario(demand('a', 1.08), demand('b', 1.06));
    const singles = singlesOf({ ...small, scenarios: [both] }, both);
    expect(singles.parts.map(({ change }) => change.id)).toEqual(['a', 'b']);
    const result = await simulate({ plan: singles.plan, scenarioIds: singles.scenarioIds, replications: 4 });
    // As they are kept and as a pack is handed them.
    const comparisons = z.array(ChangeEffect).parse(JSON.parse(JSON.stringify(changeEffects(result))));
    const found = contributionsOf({ comparisons }, both, singles, 'waitDays');
    if (!found) throw new Error('something was not simulated');
    const sum = found.parts.reduce((held, { effect }) => held + effect, 0) + found.together;
    expect(sum).toBeCloseTo(found.total, 10);
    // Two loads near the limit do more together than each by itself.
    expect(found.together).toBeGreaterThan(0);
    expect(contributionsOf({ comparisons: [] }, both, singles, 'waitDays')).toBeNull();
  });

  test('leaves what builds on an earlier change, or is switched off, out of the parts', () => {
    const added: Change = { type: 'addMachine', id: 'a', machine: aLinac('three', 'centre'), from: '2028-01-03' };
    const down: Change = {
      ...{ type: 'machineDown', id: 'b', machineId: 'three', from: '2028-06-05', until: '2028-06-19' },
    };
    const built = scenario(added, down, { ...demand('c', 1.1), off: true });
    const singles = singlesOf({ ...small, scenarios: [built] }, built);
    expect(singles.parts.map(({ change }) => change.id)).toEqual(['a']);
    expect(singles.dependent.map(({ id }) => id)).toEqual(['b']);
    expect(canBeToldApart(singles)).toBe(false);
  });
});
