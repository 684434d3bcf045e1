import { describe, expect, test } from 'vitest';
import type { Change } from '../../../db/schema/change.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { lognormalMean, lognormalOf } from '../../../renderer/simulation/random/lognormal.ts';
import { aCentre } from '../../support/smallPlan.ts';
import {
  breakable,
  breaking,
  compiled,
  date,
  expectCount,
  fourErrors,
  lossesOf,
  mean,
  momentary,
  of,
  startDay,
  tenYears,
} from './breakdownLosses.ts';

describe('a machine fails', () => {
  test('once in so many operating days on average, and as often in every replication as in any other', async () => {
    const machines = [breakable('often', breaking(5, momentary)), breakable('rarely', breaking(60, momentary))];
    const runs = lossesOf(await compiled({ machines }), 40);
    const days = 40 * tenYears * 7;
    expectCount(of(runs.flat(), 'often').length, days / 5);
    expectCount(of(runs.flat(), 'rarely').length, days / 60);
    // A Poisson count varies as much as its mean.
    const counts = runs.map((losses) => of(losses, 'often').length);
    const variance = mean(counts.map((count) => (count - mean(counts)) ** 2));
    expect(variance / mean(counts)).toBeGreaterThan(0.4);
    expect(variance / mean(counts)).toBeLessThan(2);
  });

  test('in operating days of its own, so half as often a year when it works every second day', async () => {
    const centres = [aCentre('centre', { opening: { weekdays: [1, 3, 5], bankHolidays: true } })];
    const [losses] = lossesOf(await compiled({ centres, machines: [breakable('a', breaking(2, momentary))] }));
    expectCount(losses.length, (tenYears * 3) / 2);
    expect(new Set(losses.map(({ day }) => ((startDay + day + 3) % 7) + 1))).toEqual(new Set([1, 3, 5]));
  });

  test('more often as it ages: by its commissioning, or by its service when a project brings it', async () => {
    const ageing = breaking(4, momentary, 0.2);
    const project = {
      id: 'add',
      kind: 'add' as const,
      newMachine: breakable('brought', ageing, { commissioned: '2020-03-01' }),
      status: 'planned' as const,
      start: date(0),
      stages: [{ name: 'Install', weeks: 52, outOfService: true }],
    };
    const machines = [
      breakable('new', ageing),
      breakable('old', ageing, { commissioned: '2020-03-01' }),
      breakable('unaged', breaking(4, momentary)),
    ];
    const losses = lossesOf(await compiled({ machines, projects: [project] }), 40).flat();
    const inYear = (id: string, year: number) =>
      of(losses, id).filter(({ day }) => day >= year * 364 && day < (year + 1) * 364).length;
    /** A rate that grows steadily through the year, from an age in years at its beginning. */
    const expected = (age: number) => {
      const last = age + 364 / 365.25;
      return ((40 * 365.25) / 4) * ((1.2 ** last - 1.2 ** age) / Math.log(1.2));
    };
    for (const year of [0, 3, 8]) {
      const age = (year * 364) / 365.25;
      expectCount(inYear('new', year), expected(age));
      expectCount(inYear('old', year), expected(8 + age));
      expectCount(inYear('unaged', year), (40 * 364) / 4);
    }
    expect(inYear('brought', 0)).toBe(0);
    for (const year of [1, 8]) expectCount(inYear('brought', year), expected(((year - 1) * 364) / 365.25));
  });
});

describe('a repair', () => {
  test('takes the mean time that its median and 95th centile imply, and nothing fails meanwhile', async () => {
    // Repairs of two days on average to every three days of work: failing while it is mended would show at once.
    const breakdown = { meanDaysBetween: 3, repairHoursMedian: 10, repairHours95th: 40, ageingPerYear: 0 };
    const runs = lossesOf(await compiled({ machines: [breakable('a', breakdown)] }), 60);
    const repairDays = lognormalMean(lognormalOf(10, 40)) / 8;
    const shares = runs.map((losses) => losses.reduce((sum, { minutes }) => sum + minutes, 0) / (480 * tenYears * 7));
    // A working spell and a repair alternate: the share of time lost is that of the repair.
    expect(Math.abs(mean(shares) - repairDays / (3 + repairDays))).toBeLessThan(fourErrors(shares));
    expect(fourErrors(shares)).toBeLessThan(0.01);
  });

  test('that outlasts the day goes on the next open day, over weekends, as long as it takes', async () => {
    const centres = [aCentre('centre', { opening: { weekdays: [1, 2, 3, 4, 5], bankHolidays: true } })];
    // Twenty hours are two and a half days of eight.
    const [losses] = lossesOf(await compiled({ centres, machines: [breakable('a', breaking(100, 20))] }));
    expect(losses.length).toBeGreaterThan(40);
    let overWeekends = 0;
    for (let row = 0; row < losses.length; ) {
      const repair = [losses[row++]];
      const soFar = () => repair.reduce((sum, { minutes }) => sum + minutes, 0);
      while (soFar() < 1199.9 && row < losses.length) repair.push(losses[row++]);
      expect(soFar()).toBeCloseTo(1200, 6);
      expect(repair.length === 3 || repair.length === 4).toBe(true);
      for (const { minutes } of repair.slice(1, -1)) expect(minutes).toBe(480);
      for (const [index, { ordinal }] of repair.entries()) expect(ordinal).toBe(repair[0].ordinal + index);
      if ((repair.at(-1)?.day ?? 0) - repair[0].day >= repair.length) overWeekends++;
    }
    expect(overWeekends).toBeGreaterThan(5);
  });

  test('begins where in the day the machine fails, and never costs more than a day has', async () => {
    const losses = lossesOf(await compiled({ machines: [breakable('a', breaking(50, 8))] }), 20).flat();
    // A repair as long as the day ends on the next day at the minute at which it began.
    const firsts = losses.filter(({ day }, row) => losses[row + 1]?.day === day + 1).map(({ minutes }) => minutes);
    expect(firsts.length).toBeGreaterThan(500);
    expect(Math.abs(mean(firsts) - 240)).toBeLessThan(fourErrors(firsts));
    expect(Math.max(...losses.map(({ minutes }) => minutes))).toBeLessThanOrEqual(480);
  });
});

describe('nothing fails', () => {
  const often = breaking(1, momentary);

  test('before it is in service, after it is retired, or before it is brought', async () => {
    const project = {
      id: 'swap',
      kind: 'replace' as const,
      machineId: 'old',
      newMachine: breakable('new', often),
      status: 'planned' as const,
      start: date(700),
      stages: [{ name: 'Swap', weeks: 10, outOfService: true }],
    };
    const machines = [
      breakable('late', often, { inService: date(300) }),
      breakable('gone', often, { outOfService: date(300) }),
      breakable('old', often),
    ];
    const [losses] = lossesOf(await compiled({ machines, projects: [project] }));
    const days = (id: string) => of(losses, id).map(({ day }) => day);
    const worked = { late: [300, 3654], gone: [0, 300], old: [0, 700], new: [770, 3654] };
    for (const [id, [from, until]] of Object.entries(worked)) {
      expect(Math.min(...days(id))).toBeGreaterThanOrEqual(from);
      expect(Math.max(...days(id))).toBeLessThan(until);
      expectCount(days(id).length, until - from);
    }
  });

  test('in a project outage, and a machine that moves takes its failures with it', async () => {
    const project = {
      id: 'move',
      kind: 'move' as const,
      machineId: 'a',
      toCentreId: 'other',
      status: 'planned' as const,
      start: date(700),
      stages: [{ name: 'Move', weeks: 10, outOfService: true }],
    };
    const network = await compiled({
      centres: [aCentre('centre'), aCentre('other')],
      machines: [breakable('a', often)],
      projects: [project],
    });
    const [losses] = lossesOf(network);
    expect(losses.filter(({ day }) => day >= 700 && day < 770)).toEqual([]);
    expectCount(losses.filter(({ day }) => day < 700).length, 700);
    expectCount(losses.filter(({ day }) => day >= 770).length, 3654 - 770);
  });

  test('on days of planned service, which cannot be lost twice', async () => {
    const service = { everyWeeks: 1, days: 2 };
    const network = await compiled({ machines: [breakable('a', often, { service })] });
    const { units } = network;
    const [losses] = lossesOf(network);
    for (const { ordinal } of losses) expect(units.service[ordinal]).toBe(0);
    expectCount(losses.length, (tenYears * 7 * 5) / 7);
  });

  test('when the plan says nothing of breakdowns', async () => {
    expect(lossesOf(await compiled({}), 3).flat()).toEqual([]);
    expect(lossesOf(await compiled({ machines: [breakable('a', null)] }), 3).flat()).toEqual([]);
  });
});

describe('failures of a machine stay where they are', () => {
  const machines = [breakable('a', breaking(30, 6)), breakable('b', breaking(30, 6))];
  const own = async (changes: Partial<Plan>, ...made: Change[]) => {
    const [losses] = lossesOf(await compiled(changes, ...made));
    return of(losses, 'b').map(({ day, minutes }) => ({ day, minutes }));
  };

  test('when another is added before it, retired, moved, or works other hours', async () => {
    const before = await own({ machines });
    expect(before.length).toBeGreaterThan(80);
    const two = [aCentre('other'), aCentre('centre')];
    const added = breakable('c', breaking(3, 20));
    const move: Change = { type: 'moveMachine', id: '1', machineId: 'a', toCentreId: 'other', from: date(400) };
    const retire: Change = { type: 'retireMachine', id: '1', machineId: 'a', from: date(400) };
    const hours: Change = { type: 'changeHours', id: '1', machineId: 'a', minutesPerDay: 700, from: date(1) };
    expect(await own({ machines: [added, ...machines] })).toEqual(before);
    expect(await own({ machines: machines.toReversed() })).toEqual(before);
    expect(await own({ machines, centres: two }, move)).toEqual(before);
    expect(await own({ machines }, retire)).toEqual(before);
    expect(await own({ machines }, hours)).toEqual(before);
  });

  test('when its own hours change, or its site: it fails on the same days', async () => {
    const brief = [breakable('a', null), breakable('b', breaking(30, momentary))];
    const days = async (changes: Partial<Plan>, ...made: Change[]) =>
      (await own(changes, ...made)).map(({ day }) => day);
    const before = await days({ machines: brief });
    const hours: Change = { type: 'changeHours', id: '1', machineId: 'b', minutesPerDay: 700, from: date(1) };
    const move: Change = { type: 'moveMachine', id: '1', machineId: 'b', toCentreId: 'other', from: date(400) };
    expect(await days({ machines: brief }, hours)).toEqual(before);
    expect(await days({ machines: brief, centres: [aCentre('other'), aCentre('centre')] }, move)).toEqual(before);
  });

  test('and are others in another replication', async () => {
    const [first, second] = lossesOf(await compiled({ machines }), 2);
    expect(first).not.toEqual(second);
    expect(of(first, 'a').map(({ day }) => day)).not.toEqual(of(first, 'b').map(({ day }) => day));
  });
});
