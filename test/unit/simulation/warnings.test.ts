import { describe, expect, test } from 'vitest';
import type { Change } from '../../../db/schema/change.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Warning } from '../../../renderer/simulation/results.ts';
import { briefWarning, warningSentence } from '../../../renderer/simulation/warningSentence.ts';
import { simulate } from '../../support/simulate.ts';
import { aCentre, aLinac, aPathway, smallPlan } from '../../support/smallPlan.ts';

/** What one linac can do in a year of 365 days of eight hours, in quarters of an hour. */
const most = 365 * 32;
const demand = (share: number): Plan['demand'] => [
  { zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: share * most },
];
const plan = (changes: Partial<Plan>): Plan =>
  smallPlan({ horizonWeeks: 208, warmUpWeeks: 52, demand: demand(0.8), ...changes });
const scenario = (...changes: Change[]): Plan['scenarios'] => [{ id: 'busy', name: 'Busy', changes }];
const busierFrom = (from: string, factor: number, until?: string): Change => ({
  ...{ type: 'changeDemand', id: '1', zoneId: '*', pathwayId: '*', factor, from },
  ...(until === undefined ? {} : { until }),
});

const warningsOf = async (of: Plan, replications = 5): Promise<Warning[]> => {
  const scenarioIds = of.scenarios.map(({ id }) => id);
  return (await simulate({ plan: of, scenarioIds, replications })).warnings;
};

describe('a queue that does not settle', () => {
  test('is not told of where there is room, nor before there are three runs and two years to tell by', async () => {
    expect(await warningsOf(plan({}))).toEqual([]);
    expect(await warningsOf(plan({ scenarios: scenario(busierFrom('2029-04-01', 1.4)) }), 2)).toEqual([]);
    const oneYear = plan({ horizonWeeks: 78, scenarios: scenario(busierFrom('2028-06-01', 1.4)) });
    expect(await warningsOf(oneYear)).toEqual([]);
  });

  test('is told with its centre, its date and by how much it is asked for more', async () => {
    const busy = plan({ scenarios: scenario(busierFrom('2029-04-01', 1.35)) });
    const warnings = await warningsOf(busy);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatchObject({ kind: 'queueGrows', scenario: 'busy', centreId: 'centre' });
    if (warnings[0]?.kind !== 'queueGrows') return;
    const { load, from, growthPerWeek } = warnings[0];
    expect(load).toBeCloseTo(0.8 * 1.35, 1);
    // What is asked beyond what there is stays in the queue: a growth of (1.08 - 1) of a week's 224 courses.
    expect(growthPerWeek.ci95?.[0]).toBeLessThan((load - 1) * 224);
    expect(growthPerWeek.ci95?.[1]).toBeGreaterThan((load - 1) * 224 * 0.9);
    expect(Math.abs(Date.parse(from) - Date.parse('2029-04-01'))).toBeLessThan(28 * 86_400_000);
    expect(warningSentence(warnings[0], busy)).toMatch(
      /^centre is asked for \d+% more treatment minutes than it has from (March|April) 2029; its queue grows by \d+ courses a week and does not settle\.$/,
    );
  });

  test('is not told of when an outage or a busy year is made good before the end', async () => {
    const outage: Change = {
      ...{ type: 'machineDown', id: '1', machineId: 'linac', from: '2029-04-01', until: '2029-06-01' },
    };
    expect(await warningsOf(plan({ scenarios: scenario(outage) }))).toEqual([]);
    const busyYear = scenario(busierFrom('2028-06-01', 1.35, '2029-06-01'));
    expect(await warningsOf(plan({ scenarios: busyYear }))).toEqual([]);
  });

  test('is told of without blaming the machines when planning is what holds courses up', async () => {
    const slow = plan({
      centres: [aCentre('centre', { plansPerDay: 24 })],
      pathways: [aPathway('pathway', { planning: { minDays: 1, modeDays: 1, maxDays: 1 } })],
    });
    const warnings = await warningsOf(slow);
    expect(warnings.map(({ kind }) => kind)).toEqual(['queueGrows']);
    expect(warningSentence(warnings[0], slow)).toMatch(
      /^Planning at centre is asked for 7% more plans than it can make from [A-Z][a-z]+ 2028; the queue grows by \d+ courses a week and does not settle\. Its machines have room: it is asked for 80% of its treatment minutes\.$/,
    );
    expect(briefWarning(warnings[0], slow)).toMatch(
      /^centre: the queue grows by \d+ courses a week, held up by planning\.$/,
    );
  });

  test('is told of planning although the machines are as good as full', async () => {
    const busy = plan({
      demand: demand(0.97),
      centres: [aCentre('centre', { plansPerDay: 28 })],
      pathways: [aPathway('pathway', { planning: { minDays: 1, modeDays: 1, maxDays: 1 } })],
    });
    const told = (await warningsOf(busy)).find(({ kind }) => kind === 'queueGrows');
    expect(told).toMatchObject({ bottleneck: { what: 'planning' } });
    expect(told && warningSentence(told, busy)).toMatch(/^Planning at centre .* Its machines have no room either/);
  });

  test('is told of the simulators two centres share, and of the machines that alone can treat a pathway', async () => {
    const scanner = { ...aLinac('ct', 'centre', { minutesPerDay: 480 }), kind: 'ctSimulator' as const };
    const imaged = plan({
      centres: [aCentre('centre'), aCentre('other')],
      machines: [aLinac('linac', 'centre'), aLinac('second', 'other'), scanner],
      pathways: [aPathway('pathway', { imaging: [{ kind: 'ctSimulator', minutes: 21 }] })],
      flows: [{ zoneId: 'zone', pathwayId: '*', shares: { centre: 0.5, other: 0.5 } }],
    });
    const told = await warningsOf(imaged);
    expect(told.map(({ centreId }) => centreId)).toEqual(['centre', 'other']);
    for (const warning of told) {
      expect(warningSentence(warning, imaged)).toMatch(
        /^CT simulators for (centre|other) are asked for 12% more minutes than they have from [A-Z][a-z]+ 2028; .* Its machines have room: it is asked for 40% of/,
      );
    }
    const special = plan({
      machines: [aLinac('plain', 'centre'), aLinac('able', 'centre', { capabilities: ['SABR'] })],
      pathways: [aPathway('pathway', { capabilities: ['SABR'] })],
      demand: demand(1.1),
    });
    const [warning] = await warningsOf(special);
    expect(warningSentence(warning, special)).toMatch(
      /^Machines with SABR at centre are asked for 10% more treatment minutes than they have from [A-Z][a-z]+ 2028; .* it is asked for 55% of/,
    );
  });

  test('is told of the machines alone where planning and simulators have room', async () => {
    const full = plan({
      demand: demand(1.1),
      centres: [aCentre('centre', { plansPerDay: 60 })],
      pathways: [aPathway('pathway', { planning: { minDays: 1, modeDays: 1, maxDays: 1 } })],
    });
    const told = (await warningsOf(full)).find(({ kind }) => kind === 'queueGrows');
    expect(told).not.toHaveProperty('bottleneck');
    expect(told && warningSentence(told, full)).toMatch(/^centre is asked for 10% more treatment minutes than it has/);
  });
});

describe('a centre at which nobody starts any more', () => {
  const closed: Change = { type: 'closeCentre', id: '1', centreId: 'centre', from: '2028-07-03' };
  const year = (changes: Partial<Plan>) =>
    plan({ horizonWeeks: 52, warmUpWeeks: 8, scenarios: scenario(closed), ...changes });

  test('is told of with the day and those who wait, whom no wait and no breach counts', async () => {
    const shut = year({});
    const warnings = await warningsOf(shut, 3);
    expect(warnings).toMatchObject([
      { kind: 'nobodyStarts', scenario: 'busy', centreId: 'centre', from: '2028-07-03' },
    ]);
    const [warning] = warnings;
    if (warning?.kind !== 'nobodyStarts') return;
    // Eight months of four fifths of all there is.
    expect(warning.waiting / (0.8 * 32 * 240)).toBeCloseTo(1, 1);
    expect(warningSentence(warning, shut)).toMatch(
      /^Nobody starts treatment at centre from 3 July 2028 on, .* When the plan ends [\d,]+ courses wait there/,
    );
    expect(briefWarning(warning, shut)).toMatch(/^centre: nobody starts from 3 July 2028 on, and [\d,]+ courses wait/);
  });

  test('is told instead of a warm-up that would mend nothing where nobody ever starts', async () => {
    const [first, ...others] = await warningsOf(
      year({ machines: [aLinac('linac', 'centre', { minutesPerDay: 0 })], scenarios: [] }),
      3,
    );
    expect(others).toEqual([]);
    expect(first && warningSentence(first, year({}))).toMatch(/^Nobody starts treatment at centre throughout the plan/);
  });

  test('is not told of where its people are treated elsewhere, nor where few ever come', async () => {
    const centres = [aCentre('centre'), aCentre('other')];
    const machines = [aLinac('linac', 'centre'), aLinac('second', 'other')];
    expect(await warningsOf(year({ centres, machines }), 3)).toEqual([]);
    const few = [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: 4 }];
    expect(await warningsOf(year({ demand: few, scenarios: [] }), 3)).toEqual([]);
  });
});

describe('a warm-up that is too short', () => {
  test('is told of with the load and the weeks it needs', async () => {
    const nearlyFull = plan({ demand: demand(0.955), warmUpWeeks: 2 });
    const warnings = await warningsOf(nearlyFull);
    const told = warnings.find(({ kind }) => kind === 'warmUpTooShort');
    expect(told).toMatchObject({ scenario: 'baseline', centreId: 'centre', warmUpWeeks: 2 });
    if (told?.kind !== 'warmUpTooShort') return;
    expect(told.load).toBeCloseTo(0.955, 1);
    expect(told.neededWeeks).toBeGreaterThan(2);
    expect(warningSentence(told, nearlyFull)).toMatch(
      /^At the start of the plan centre is asked for 9\d% of its treatment minutes: its queue takes about [\d,]+ weeks to settle, and the warm-up is 2\./,
    );
  });

  test('is told of once where scenarios share it, and has no length where the load is beyond what there is', async () => {
    const full = plan({ demand: demand(1.1), scenarios: scenario(busierFrom('2030-01-01', 1.2)) });
    const told = (await warningsOf(full)).filter(({ kind }) => kind === 'warmUpTooShort');
    expect(told).toHaveLength(1);
    expect(told[0]).not.toHaveProperty('neededWeeks');
    expect(warningSentence(told[0], full)).toContain('would not settle in the longest warm-up');
  });

  test('is not told of where the plan says how many are waiting at its start', async () => {
    const backlog = [{ centreId: 'centre', pathwayId: 'pathway', courses: 300 }];
    const warnings = await warningsOf(plan({ demand: demand(0.955), warmUpWeeks: 0, backlog }));
    expect(warnings.filter(({ kind }) => kind === 'warmUpTooShort')).toEqual([]);
  });

  test('is told of at the centre that is full, not at the one that is not', async () => {
    const two = plan({
      warmUpWeeks: 1,
      centres: [aCentre('centre'), aCentre('other')],
      machines: [aLinac('linac', 'centre'), ...[1, 2, 3].map((index) => aLinac(`other ${index}`, 'other'))],
      demand: demand(2),
      flows: [{ zoneId: 'zone', pathwayId: '*', shares: { centre: 0.48, other: 0.52 } }],
    });
    expect((await warningsOf(two)).map(({ centreId }) => centreId)).toEqual(['centre']);
  });
});

test('sentences name small growth by the year and full machines as full', () => {
  const names = { startDate: '2027-04-05', centres: [{ id: 'ox', name: 'Oxford' }] };
  const grows = (load: number, mean: number, from = '2029-04-02') =>
    warningSentence(
      { kind: 'queueGrows', scenario: 'baseline', centreId: 'ox', from, load, growthPerWeek: { mean, ci95: null } },
      names,
    );
  expect(grows(1.08, 14.2)).toBe(
    'Oxford is asked for 8% more treatment minutes than it has from April 2029; its queue grows by 14 courses a week and does not settle.',
  );
  expect(grows(0.98, 0.5)).toBe(
    'Oxford is asked for 98% of its treatment minutes from April 2029, more than can be filled; its queue grows by 26 courses a year and does not settle.',
  );
  expect(grows(1.001, 1, '2027-05-01')).toBe(
    'Oxford is asked for all the treatment minutes it has throughout the plan, more than can be filled; its queue grows by 1 course a week and does not settle.',
  );
});
