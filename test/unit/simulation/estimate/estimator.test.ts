import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../../db/illustrative/illustrativePlan.ts';
import type { Change } from '../../../../db/schema/change.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import { readCore } from '../../../../electron/local/coreFile.ts';
import { bankHolidays } from '../../../../renderer/simulation/calendar/bankHolidays.ts';
import { calendarYears } from '../../../../renderer/simulation/compile/timeline.ts';
import type { NetworkEstimate } from '../../../../renderer/simulation/estimate/estimates.ts';
import { type Estimator, newEstimator } from '../../../../renderer/simulation/estimate/estimator.ts';
import { arbitraryPlan } from '../../../support/arbitraryPlan.ts';
import { estimated } from '../../../support/estimated.ts';
import { resolvedBy } from '../../../support/resolved.ts';
import { aCentre, aLinac, aPathway, smallPlan } from '../../../support/smallPlan.ts';

const sum = (values: ArrayLike<number> | undefined) =>
  Array.from(values ?? []).reduce((total, value) => total + value, 0);
const network = ({ scopes }: NetworkEstimate) => scopes.network;

describe('an estimate of the illustrative plan', () => {
  const plan = illustrativePlan();
  const changes: Change[][] = [
    [{ id: 'a', type: 'moveProject', projectId: 'replace-portsmouth-la2', start: '2030-01-14' }],
    [{ id: 'a', type: 'moveProject', projectId: 'replace-dorchester-la1', start: '2029-09-03' }],
    [{ id: 'a', type: 'changeHours', centreId: 'oxford', minutesPerDay: 480, from: '2028-01-03' }],
    [{ id: 'a', type: 'changeDemand', zoneId: '*', pathwayId: 'breast', factor: 1.2, from: '2028-01-03' }],
    [{ id: 'a', type: 'centreDown', centreId: 'reading', from: '2029-01-01', until: '2029-02-05' }],
    [{ id: 'a', type: 'changeOpeningDays', centreId: 'poole', weekdays: [1, 2, 3, 4, 5, 6], from: '2029-01-01' }],
    [{ id: 'a', type: 'changeStaffing', centreId: 'poole', factor: 0.8, from: '2029-01-01', until: '2030-01-01' }],
    [{ id: 'a', type: 'changeBreakdown', machineId: '*', breakdown: null, from: '2029-01-01' }],
    [
      {
        ...{ id: 'a', type: 'divertFlow', zoneId: '*', pathwayId: '*', share: 0.2, from: '2029-01-01' },
        ...{ fromCentreId: 'southampton', toCentreId: 'portsmouth' },
      },
    ],
    [
      {
        ...{ id: 'a', type: 'changeFlow', zoneId: 'basingstoke', pathwayId: '*', from: '2029-01-01' },
        shares: { reading: 1 },
      },
    ],
    [
      {
        ...{ id: 'a', type: 'changeFractionation', pathwayId: 'breast', from: '2029-01-01' },
        mix: [{ fractions: 5, share: 1 }],
      },
    ],
  ];
  let estimator: Estimator;
  beforeAll(async () => {
    estimator = newEstimator(await bankHolidays(...calendarYears(plan)), readCore());
  });

  test('does not depend on what was estimated before', async () => {
    for (const change of [...changes, ...changes.toReversed()]) {
      const [known, fresh] = [await estimated(plan, change, estimator), await estimated(plan, change)];
      expect(known).toEqual(fresh);
    }
  });

  test('says something of every centre and week, and counts every course once', async () => {
    const estimate = await estimated(plan, [], estimator);
    expect(Object.keys(estimate.scopes)).toHaveLength(plan.centres.length + 1);
    expect(estimate.weekStarts).toHaveLength(plan.horizonWeeks);
    expect(network(estimate)?.waitDays.every((days) => days > 5 && days < 60)).toBe(true);
    const centres = plan.centres.map(({ id }) => estimate.scopes[id]);
    for (const of of ['starts', 'queue', 'capacityMinutes', 'demandedMinutes'] as const) {
      expect(sum(centres.map((centre) => sum(centre?.[of])))).toBeCloseTo(sum(network(estimate)?.[of]), 3);
    }
  });

  test('hands on what a centre that is out cannot treat, losing nobody', async () => {
    const [before, after] = [await estimated(plan, [], estimator), await estimated(plan, changes[4], estimator)];
    const starts = (estimate: NetworkEstimate, scope: string) => sum(estimate.scopes[scope]?.starts);
    expect(starts(after, 'reading')).toBeLessThan(starts(before, 'reading'));
    expect(starts(after, 'network') / starts(before, 'network')).toBeCloseTo(1, 4);
  });

  test.each([
    ['longer days shorten waits', 'changeHours', -1],
    ['fewer staff lengthen them', 'changeStaffing', 1],
    ['more demand lengthens them', 'changeDemand', 1],
    ['no breakdowns shorten them', 'changeBreakdown', -1],
  ])('%s', async (_, type, sign) => {
    const longer: Change = { id: 'b', type: 'changeHours', centreId: 'oxford', minutesPerDay: 660, from: '2028-01-03' };
    const change = type === 'changeHours' ? [longer] : changes.find(([first]) => first?.type === type);
    const before = sum(network(await estimated(plan, [], estimator))?.queue);
    const after = sum(network(await estimated(plan, change, estimator))?.queue);
    expect(Math.sign(after - before)).toBe(sign);
  });
});

test('an estimate of whatever plan counts nobody below zero, and is the same whatever was estimated before', async () => {
  const holidays = await bankHolidays(2025, 2040);
  const ofAll = newEstimator(holidays, readCore());
  const property = fc.property(arbitraryPlan, (plan) => {
    for (const id of ['baseline', 'cut']) {
      const resolved = resolvedBy(plan, id);
      const [known, fresh] = [ofAll(resolved), newEstimator(holidays, readCore())(resolved)];
      expect(known).toEqual(fresh);
      for (const { waitDays, ...counted } of Object.values(known.scopes)) {
        for (const values of Object.values(counted)) expect(values.every((value) => value >= 0)).toBe(true);
        expect(waitDays.every((days) => days >= 0 || Number.isNaN(days))).toBe(true);
      }
    }
  });
  fc.assert(property, { numRuns: 100 });
});

describe('an estimate of a small plan', () => {
  test('of an almost empty centre is preparation alone', async () => {
    const plan = smallPlan({
      pathways: [aPathway('pathway', { planning: { minDays: 4, modeDays: 4, maxDays: 4 } })],
      demand: [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: 100 }],
    });
    // The day after the decision, and four of planning.
    for (const days of network(await estimated(plan))?.waitDays.subarray(0, 50) ?? []) expect(days).toBeCloseTo(5, 1);
  });

  test('counts on the last fraction of a day that fractions of one length fill, whatever rounding makes of their mean', async () => {
    const mix = [5, 20].map((fractions) => ({ fractions, share: 0.5 }));
    for (let percent = 90; percent <= 95; percent++) {
      const plan = smallPlan({
        ...{ startDate: '2096-03-01', horizonWeeks: 104, warmUpWeeks: 26 },
        pathways: [aPathway('pathway', { fractionation: [{ from: null, mix }] })],
        demand: [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: (percent / 100) * 32 * (365 / 12.5) }],
      });
      expect(network(await estimated(plan))?.queue[103]).toBeLessThan(12);
    }
  });

  test('beyond capacity lets the queue grow by what is too much', async () => {
    const slots = 32 * 365;
    const plan = smallPlan({ demand: [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: 1.2 * slots }] });
    const queue = network(await estimated(plan))?.queue;
    const growth = (queue?.[51] ?? 0) - (queue?.[25] ?? 0);
    expect(growth / (0.2 * slots * (26 / 52.14))).toBeCloseTo(1, 1);
  });

  test('counts a change of demand for the days it lasts, whatever weekdays it begins and ends on', async () => {
    const plan = smallPlan();
    const change = (from: string, until: string): Change[] => [
      { id: 'a', type: 'changeDemand', zoneId: '*', pathwayId: '*', factor: 3, from, until },
    ];
    const asked = async (changes: Change[]) => sum(network(await estimated(plan, changes))?.demandedMinutes);
    // A thousand courses a year of a quarter of an hour each.
    const perDay = (1000 * 15) / 365;
    // From a Wednesday to a Tuesday, and within a single week: twice as much more as those days ask for.
    expect((await asked(change('2028-05-03', '2028-05-16'))) - (await asked([]))).toBeCloseTo(2 * 13 * perDay, 6);
    expect((await asked(change('2028-05-09', '2028-05-11'))) - (await asked([]))).toBeCloseTo(2 * 2 * perDay, 6);
    // In the plan's first week, of which two days are before its start, a Wednesday, or of the warm-up.
    expect((await asked(change('2028-03-04', '2028-03-06'))) - (await asked([]))).toBeCloseTo(2 * 2 * perDay, 6);
    const warmedUp = smallPlan({ warmUpWeeks: 4 });
    const more = sum(network(await estimated(warmedUp, change('2028-03-04', '2028-03-06')))?.demandedMinutes);
    // The year before has a leap day, so that its days hold a little less.
    expect(more - sum(network(await estimated(warmedUp))?.demandedMinutes)).toBeCloseTo(2 * 2 * perDay, 0);
  });

  test('keeps opening days that change on its first day through the warm-up', async () => {
    const opening = { weekdays: [1, 2, 3, 4, 5], bankHolidays: false };
    const plan = smallPlan({ warmUpWeeks: 4, centres: [aCentre('centre', { opening })] });
    const sundays: Change = {
      id: 'a',
      type: 'changeOpeningDays',
      centreId: 'centre',
      weekdays: [7],
      from: '2028-03-01',
    };
    // Of the first week Monday and Tuesday are of the warm-up.
    expect(network(await estimated(plan, [sundays]))?.capacityMinutes[0]).toBeCloseTo(480, 6);
  });

  test('has of each week the minutes that its own days have, whatever lies in the weeks around it', async () => {
    const opening = { weekdays: [1, 2, 3, 4, 5], bankHolidays: false };
    const machines = [aLinac('linac', 'centre'), aLinac('other', 'centre', { minutesPerDay: 600 })];
    const plan = smallPlan({ centres: [aCentre('centre', { opening })], machines, startDate: '2028-03-27' });
    const estimate = await estimated(plan, [
      // From a Wednesday, longer days; two days without the other machine, and its end on a Friday.
      { id: 'a', type: 'changeHours', machineId: 'linac', minutesPerDay: 540, from: '2028-04-26' },
      { id: 'b', type: 'machineDown', machineId: 'other', from: '2028-05-09', until: '2028-05-11' },
      { id: 'c', type: 'retireMachine', machineId: 'other', from: '2028-05-19' },
    ]);
    const [before, after] = [480 + 600, 540 + 600];
    // Good Friday is on 14 April, Easter Monday on the 17th; 1 May is a holiday.
    const weeks = [5, 5, 4, 4].map((days) => days * before);
    const later = [2 * before + 3 * after, 4 * after, 5 * after - 2 * 600, 5 * after - 600, 5 * 540, 4 * 540];
    expect([...(network(estimate)?.capacityMinutes.subarray(0, 10) ?? [])].map(Math.round)).toEqual([
      ...weeks,
      ...later,
    ]);
  });

  test('has its opening backlog on the first day, and works it off', async () => {
    const plan = smallPlan({ backlog: [{ centreId: 'centre', pathwayId: 'pathway', courses: 200 }] });
    const queue = network(await estimated(plan))?.queue;
    expect(queue?.[0]).toBeGreaterThan(60);
    expect(queue?.[10]).toBeLessThan(10);
  });

  test('makes those wait whom nobody can treat, and treats nobody where there is no machine', async () => {
    const special = aPathway('pathway', { capabilities: ['special'] });
    const nobody = network(await estimated(smallPlan({ pathways: [special] })));
    expect(sum(nobody?.starts)).toBe(0);
    expect(nobody?.queue[51]).toBeGreaterThan(900);
    const none = smallPlan({
      centres: [aCentre('centre')],
      machines: [aLinac('linac', 'centre', { inService: '2100-01-01' })],
    });
    expect(sum(network(await estimated(none))?.starts)).toBe(0);
  });

  test('keeps planning and simulators as queues of their own', async () => {
    const waits = async (changes: Partial<Plan>) => {
      const days = network(await estimated(smallPlan({ horizonWeeks: 52, ...changes })))?.waitDays.subarray(10, 50);
      return sum(days) / 40;
    };
    const imaged = [aPathway('pathway', { imaging: [{ kind: 'ctSimulator' as const, minutes: 30 }] })];
    const scanner = (minutesPerDay: number) => ({
      ...aLinac('ct', 'centre', { minutesPerDay }),
      kind: 'ctSimulator' as const,
    });
    const machines = (minutesPerDay: number) => [aLinac('linac', 'centre'), scanner(minutesPerDay)];
    // 1000 courses a year are 2.7 a day.
    const roomy = await waits({ pathways: imaged, machines: machines(480) });
    expect(await waits({ pathways: imaged, machines: machines(60) })).toBeGreaterThan(roomy + 10);
    const planned = [aPathway('pathway', { planning: { minDays: 1, modeDays: 1, maxDays: 1 } })];
    const free = await waits({ pathways: planned });
    expect(await waits({ pathways: planned, centres: [aCentre('centre', { plansPerDay: 2.5 })] })).toBeGreaterThan(
      free + 10,
    );
  });
});
