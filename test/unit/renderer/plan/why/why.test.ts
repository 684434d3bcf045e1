import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../../../db/schema/plan.ts';
import { mapNetwork } from '../../../../../renderer/plan/map/mapNetwork.ts';
import { scenarioOf } from '../../../../../renderer/plan/results/scenarioOf.ts';
import { whyWeek } from '../../../../../renderer/plan/results/why/why.ts';
import { worstCentre, worstWeeks } from '../../../../../renderer/plan/results/why/worst.ts';
import { simulate } from '../../../../support/simulate.ts';
import { aCentre, aLinac, aPathway, smallPlan } from '../../../../support/smallPlan.ts';

const base = smallPlan({
  horizonWeeks: 156,
  warmUpWeeks: 26,
  centres: [aCentre('centre')],
  machines: [aLinac('one', 'centre'), aLinac('two', 'centre')],
  demand: [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: 17_500 }],
});
const swap: Plan['projects'] = [
  {
    ...{ id: 'swap', kind: 'replace', machineId: 'one', start: '2029-03-05', status: 'planned' },
    newMachine: { ...aLinac('new', 'centre'), commissioned: '2029-05-28' },
    stages: [{ name: 'Works', weeks: 12, outOfService: true }],
  },
];

/** Why, of every week of a plan's only centre. */
async function ask(plan: Plan, scenarioId: string | null = null) {
  const scenarioIds = scenarioId === null ? [] : [scenarioId];
  const result = await simulate({ plan, scenarioIds, replications: 4 });
  const scenario = scenarioOf(result, scenarioId);
  if (!scenario) throw new Error('it was not simulated');
  const network = mapNetwork(plan, scenarioId);
  const of = (week: number) => whyWeek(network, scenario, 'centre', week);
  return { scenario, of, at: (monday: string) => of(scenario.weekStarts.findIndex((start) => start >= monday)) };
}

describe('why people had waited', () => {
  test('is an outage while a linac is out, with its dates, and the queue that it leaves after it', async () => {
    const { at, scenario, of } = await ask({ ...base, projects: swap });
    const during = at('2029-05-14');
    expect(during?.cause).toBe('outage');
    expect(during?.sentence).toContain('one was out for its replacement from 5 March 2029 to 27 May 2029');
    expect(during?.had).toBeLessThan(0.7);
    expect(during?.asked).toBeGreaterThan(1.2);
    const after = at('2029-07-09');
    expect(after?.cause).toBe('queue');
    expect(after?.sentence).toContain('the queue left by one’s replacement, which ended on 27 May 2029');
    expect(at('2028-10-02')?.cause).toBe('usual');
    const [worst = -1] = worstWeeks(scenario, 'centre', 3);
    expect(of(worst)?.waitDays).toBeGreaterThan(during?.usualDays ?? 0);
    expect(worstCentre(scenario, worst)).toBe('centre');
  });

  test('is demand where more is asked than can be filled and no linac is out', async () => {
    const more: Plan = {
      ...base,
      scenarios: [
        {
          ...{ id: 'more', name: 'More' },
          changes: [
            {
              ...{ type: 'changeDemand', id: '1', zoneId: '*', pathwayId: '*', factor: 1.5 },
              ...{ from: '2029-06-04', until: '2029-09-03' },
            },
          ],
        },
      ],
    };
    const why = (await ask(more, 'more')).at('2029-08-20');
    expect(why?.cause).toBe('demand');
    expect(why?.sentence).toMatch(
      /courses asked for 1\d\d% of the treatment minutes there were, more than can be filled, with no linac out/,
    );
  });

  test('is planning where that holds courses up and machines have room', async () => {
    const slow: Plan = {
      ...base,
      centres: [aCentre('centre', { plansPerDay: 55 })],
      pathways: [aPathway('pathway', { planning: { minDays: 1, modeDays: 1, maxDays: 1 } })],
      scenarios: [
        {
          ...{ id: 'more', name: 'More' },
          changes: [
            {
              ...{ type: 'changeDemand', id: '1', zoneId: '*', pathwayId: '*', factor: 1.25 },
              ...{ from: '2029-06-04', until: '2029-10-01' },
            },
          ],
        },
      ],
    };
    const why = (await ask(slow, 'more')).at('2029-09-03');
    expect(why?.cause).toBe('planning');
    expect(why?.sentence).toMatch(/: planning took \d+\.\d days, where \d+\.\d are usual; the machines had room/);
    // The parts are the whole wait.
    const parts = Object.values(why?.parts ?? {}).reduce((sum, { days }) => sum + days, 0);
    expect(parts).toBeCloseTo(why?.waitDays ?? 0, 1);
    expect(why?.asked).toBeLessThan(0.97);
  });

  test('is that nobody was treated, while the centre is down', async () => {
    const down: Plan = {
      ...base,
      scenarios: [
        {
          ...{ id: 'down', name: 'Down' },
          changes: [{ type: 'centreDown', id: '1', centreId: 'centre', from: '2029-01-01', until: '2029-02-05' }],
        },
      ],
    };
    const why = (await ask(down, 'down')).at('2029-01-15');
    expect(why?.cause).toBe('nobody');
    expect(why?.sentence).toMatch(
      /^Nobody started at .* in the week of 15 January 2029: one was out from 1 January 2029/,
    );
  });
});
