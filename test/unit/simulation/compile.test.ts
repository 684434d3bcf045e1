import { describe, expect, test } from 'vitest';
import type { Change } from '../../../db/schema/change.ts';
import type { Machine } from '../../../db/schema/machine.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { dayOf, isoDateOf, monthOf } from '../../../renderer/simulation/calendar/day.ts';
import { canTreat } from '../../../renderer/simulation/compile/eligibility.ts';
import { imagingOrder } from '../../../renderer/simulation/compile/imagingHosts.ts';
import type { Network } from '../../../renderer/simulation/compile/network.ts';
import { vanDerCorput } from '../../../renderer/simulation/compile/service.ts';
import { networkOf } from '../../support/simulate.ts';
import { slotOfUnit } from '../../support/slots.ts';
import { aCentre, aLinac, aPathway, smallPlan } from '../../support/smallPlan.ts';

const compiled = (changes: Partial<Plan>, ...made: Change[]) =>
  networkOf(smallPlan({ ...changes, scenarios: [{ id: 's', name: 's', changes: made }] }), 's');

/** Minutes booking may count on, by machine, on a date. */
function minutesOn(network: Network, date: string): Record<string, number> {
  const { units, machines, slotDay, timeline, centres } = network;
  const day = dayOf(date) - timeline.origin;
  const minutes: Record<string, number> = {};
  for (let unit = 0; unit < units.count; unit++) {
    const { ordinalAt } = centres[units.centre[unit]];
    const slot = slotOfUnit(network, unit, ordinalAt[day]);
    const { id } = machines[units.machine[unit]];
    minutes[id] = (minutes[id] ?? 0) + (slot !== undefined && slotDay[slot] === day ? units.capacity[slot] / 60 : 0);
  }
  return minutes;
}

describe('capacity of a machine on a day', () => {
  test('follows changes of hours and staffing in their periods, the later change first', async () => {
    const machines = [
      aLinac('a', 'centre'),
      aLinac('b', 'centre'),
      { ...aLinac('ct', 'centre'), kind: 'ctSimulator' as const },
    ];
    const network = await compiled(
      { machines },
      { type: 'changeHours', id: '1', centreId: 'centre', minutesPerDay: 600, from: '2028-05-01' },
      { type: 'changeHours', id: '2', machineId: 'b', minutesPerDay: 700, from: '2028-06-01', until: '2028-06-11' },
      { type: 'changeStaffing', id: '3', centreId: 'centre', factor: 0.5, from: '2028-06-10', until: '2028-06-20' },
    );
    expect(minutesOn(network, '2028-04-30')).toEqual({ a: 480, b: 480, ct: 480 });
    expect(minutesOn(network, '2028-05-01')).toEqual({ a: 600, b: 600, ct: 480 });
    expect(minutesOn(network, '2028-06-01')).toEqual({ a: 600, b: 700, ct: 480 });
    expect(minutesOn(network, '2028-06-10')).toEqual({ a: 300, b: 350, ct: 240 });
    expect(minutesOn(network, '2028-06-11')).toEqual({ a: 300, b: 300, ct: 240 });
    expect(minutesOn(network, '2028-06-20')).toEqual({ a: 600, b: 600, ct: 480 });
  });

  test('is none on closed days, before a centre opens and where a machine no longer stands', async () => {
    const centres = [
      aCentre('centre', { opening: { weekdays: [1, 2, 3, 4, 5], bankHolidays: false } }),
      aCentre('new', { opens: '2028-07-01' }),
    ];
    const network = await compiled(
      { centres, machines: [aLinac('a', 'centre'), aLinac('b', 'new')] },
      { type: 'moveMachine', id: '1', machineId: 'a', toCentreId: 'new', from: '2028-08-01' },
      {
        type: 'changeOpeningDays',
        id: '2',
        centreId: 'centre',
        weekdays: [6],
        from: '2028-05-08',
        until: '2028-05-15',
      },
    );
    expect(minutesOn(network, '2028-05-01')).toEqual({ a: 0, b: 0 }); // bank holiday
    expect(minutesOn(network, '2028-05-06')).toEqual({ a: 0, b: 0 }); // Saturday
    expect(minutesOn(network, '2028-05-13')).toEqual({ a: 480, b: 0 });
    expect(minutesOn(network, '2028-07-03')).toEqual({ a: 480, b: 480 });
    expect(minutesOn(network, '2028-08-01')).toEqual({ a: 480, b: 480 });
    const { units } = network;
    expect([...units.machine].filter((machine) => machine === 0)).toHaveLength(2);
  });

  test('has a place in the tables for the days of its stay only, and one on which it is gone', async () => {
    const machines = [
      aLinac('stays', 'centre'),
      aLinac('goes', 'centre', { outOfService: '2028-03-31' }),
      aLinac('comes', 'centre', { inService: '2028-04-10' }),
    ];
    const { units, slotDay, stride } = await compiled({ machines });
    const [, goes, comes] = Array.from(units.firstOrdinal, (first, unit) => units.lastOrdinal[unit] - first);
    expect(units.slots).toBe(stride + goes + comes + 3);
    expect(goes).toBeLessThan(stride / 2);
    expect(comes).toBeLessThan(stride);
    for (const unit of [0, 1, 2]) {
      const gone = units.base[unit] + units.lastOrdinal[unit];
      expect([units.capacity[gone], units.spell[gone]]).toEqual([0, -stride]);
      expect(slotDay[gone - 1]).toBeLessThan(slotDay[gone]);
    }
  });

  test('loses planned service, a whole day or part of one, on different days for neighbours', async () => {
    const service = { everyWeeks: 2, days: 1.5 };
    const machines = ['a', 'b', 'c'].map((id) => aLinac(id, 'centre', { service }));
    const { units } = await compiled({ machines });
    const outOn = [0, 1, 2].map((unit) =>
      Array.from({ length: 140 }, (_, ordinal) => ordinal).filter(
        (ordinal) => units.capacity[units.base[unit] + ordinal] < 480 * 60,
      ),
    );
    for (const days of outOn) expect(days).toHaveLength(20);
    expect(new Set(outOn.flat()).size).toBe(60);
    const minutes = outOn[0].map((ordinal) => units.capacity[ordinal] / 60);
    expect(minutes.slice(0, 2)).toEqual([0, 240]);
  });

  test('phases of service are spread and do not move when machines are added', () => {
    expect([0, 1, 2, 3, 4].map(vanDerCorput)).toEqual([0, 0.5, 0.25, 0.75, 0.125]);
  });

  test('during the warm-up is that of the first day', async () => {
    const network = await compiled(
      {
        warmUpWeeks: 20,
        machines: [
          aLinac('a', 'centre', { inService: '2028-02-01' }),
          aLinac('b', 'centre', { inService: '2028-03-02' }),
        ],
      },
      { type: 'changeHours', id: '1', machineId: 'a', minutesPerDay: 300, from: '2028-03-01' },
      { type: 'changeStaffing', id: '2', centreId: 'centre', factor: 0.5, from: '2028-03-01', until: '2028-03-02' },
    );
    expect(minutesOn(network, '2027-12-01')).toEqual({ a: 150, b: 0 });
    expect(minutesOn(network, '2028-03-02')).toEqual({ a: 300, b: 480 });
  });

  test('during the warm-up comes on the weekdays of the first day, whatever was or comes', async () => {
    const days = (weekdays: number[], from: string, until?: string): Change => ({
      ...{ type: 'changeOpeningDays', id: from, centreId: 'centre', weekdays, from },
      ...(until === undefined ? {} : { until }),
    });
    const changes = [days([1], '2027-01-01', '2028-02-01'), days([2], '2028-02-20'), days([3], '2028-03-02')];
    const network = await compiled({ warmUpWeeks: 20 }, ...changes);
    // 1 February 2028 is a Tuesday.
    expect(minutesOn(network, '2028-01-31')).toEqual({ linac: 0 });
    expect(minutesOn(network, '2028-02-01')).toEqual({ linac: 480 });
    expect(minutesOn(network, '2028-03-08')).toEqual({ linac: 480 });
    expect(minutesOn(network, '2028-03-07')).toEqual({ linac: 0 });
  });
});

describe('a machine', () => {
  const able = (kind: Machine['kind'], has: string[], asked: string[]) =>
    canTreat({ ...aLinac('machine', 'centre', { capabilities: has }), kind }, { capabilities: asked });

  test('treats what it has the capabilities for, and what asks for none if it stands in a bunker', () => {
    expect(able('linac', ['SABR'], [])).toBe(true);
    expect(able('mrLinac', ['SABR', 'VMAT'], ['VMAT', 'SABR'])).toBe(true);
    expect(able('linac', ['SABR'], ['SABR', 'VMAT'])).toBe(false);
    for (const kind of ['orthovoltage', 'brachytherapy'] as const) {
      expect(able(kind, ['skin'], [])).toBe(false);
      expect(able(kind, ['skin'], ['skin'])).toBe(true);
    }
    expect(able('ctSimulator', ['skin'], ['skin'])).toBe(false);
  });
});

test('centres ask for a scan at home, then in their trust, then elsewhere, the nearest first', () => {
  const centres = [
    aCentre('home'),
    aCentre('foreign', { trustId: 'foreign', lat: 51.1 }),
    aCentre('far', { lat: 53 }),
    aCentre('near', { lat: 52 }),
  ];
  expect(imagingOrder({ centres }, new Set([0, 1, 2, 3]))[0]).toEqual([0, 3, 2, 1]);
  expect(imagingOrder({ centres }, new Set([1, 2]))).toEqual([
    [2, 1],
    [1, 2],
    [2, 1],
    [2, 1],
  ]);
  expect(imagingOrder({ centres }, new Set())[0]).toEqual([]);
});

describe('demand', () => {
  /** Decisions expected from one date to another. */
  function expected({ streams, timeline }: Network, from: string, until: string): number {
    const upTo = (date: string) => {
      const { days, cumulative } = streams[0].profile;
      const index = days.findLastIndex((day) => day < dayOf(date) - timeline.origin);
      return (index < 0 ? 0 : cumulative[index]) * streams[0].clustersPerYear * streams[0].clusters.meanSize;
    };
    return upTo(until) - upTo(from);
  }
  const demand = (changes = {}) => [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: 1000, ...changes }];

  test('is the year’s number in the first year, and grows by steps on each anniversary', async () => {
    const network = await compiled({
      horizonWeeks: 208,
      warmUpWeeks: 52,
      demand: demand({ growthPerYear: 0.1, dispersion: 3 }),
    });
    expect(expected(network, '2028-03-01', '2029-03-01')).toBeCloseTo(1000, 6);
    expect(expected(network, '2029-03-01', '2030-03-01')).toBeCloseTo(1100, 6);
    expect(expected(network, '2031-03-01', '2032-03-01')).toBeCloseTo(1331, 6);
    expect(expected(network, '2027-03-04', '2028-03-01')).toBeCloseTo((1000 * 363) / 366, 1);
  });

  test('follows the seasons within the year and keeps its number', async () => {
    const seasonality = [2, 0.5, 0.5, 1, 1, 1, 1, 1, 1, 1, 1, 1];
    const network = await compiled({ seasonality, demand: demand() });
    expect(expected(network, '2028-03-01', '2029-03-01')).toBeCloseTo(1000, 6);
    const january = expected(network, '2029-01-01', '2029-02-01');
    const december = expected(network, '2028-12-01', '2029-01-01');
    expect(january / december).toBeCloseTo(2, 6);
  });

  test('falls on decision days alone, whatever days a centre opens', async () => {
    const usual = smallPlan();
    const { decisions: _, ...plan } = usual;
    const network = await networkOf(plan);
    const { timeline, streams } = network;
    const weekends = { centres: [aCentre('centre', { opening: { weekdays: [6, 7], bankHolidays: true } })] };
    expect((await networkOf({ ...plan, ...weekends })).streams).toEqual(streams);
    const dates = [...streams[0].profile.days].map((day) => isoDateOf(day + timeline.origin));
    expect(dates.slice(0, 4)).toEqual(['2028-03-01', '2028-03-02', '2028-03-03', '2028-03-06']);
    expect(dates).not.toContain('2028-04-14'); // Good Friday
    expect(monthOf(dayOf(dates[0]))).toBe(2);
  });

  test('of the first day comes throughout the warm-up, in its numbers, its fractions and where it goes', async () => {
    const change = { type: 'changeDemand', zoneId: '*', pathwayId: '*' } as const;
    const mix = [{ fractions: 1, share: 1 }];
    const dated = [null, '2028-03-01', '2028-03-02'];
    const network = await compiled(
      {
        ...{ warmUpWeeks: 26, demand: demand() },
        pathways: [aPathway('pathway', { fractionation: dated.map((from) => ({ from, mix })) })],
        flows: dated.map((from) => ({ zoneId: 'zone', pathwayId: '*', shares: { centre: 1 }, ...(from && { from }) })),
      },
      { ...change, id: '1', factor: 2, from: '2028-03-01' },
      { ...change, id: '2', factor: 3, from: '2028-03-02' },
    );
    expect(expected(network, '2027-12-01', '2028-01-01')).toBeCloseTo((2 * 1000 * 31) / 366, 6);
    const { start } = network.timeline;
    expect(network.pathways[0].mixes.map(({ from }) => from)).toEqual([0, 0, start + 1]);
    expect([...network.flows.from]).toEqual([0, 0, start + 1]);
  });

  test('is multiplied by a change while it lasts, and grows by a changed rate', async () => {
    const network = await compiled(
      { horizonWeeks: 208, demand: demand({ growthPerYear: 0.1 }) },
      {
        type: 'changeDemand',
        id: '1',
        zoneId: '*',
        pathwayId: 'pathway',
        factor: 2,
        from: '2028-04-01',
        until: '2028-05-01',
      },
      { type: 'changeDemand', id: '2', zoneId: 'zone', pathwayId: '*', growthPerYear: 0, from: '2029-06-01' },
    );
    expect(expected(network, '2028-04-01', '2028-05-01')).toBeCloseTo((2 * 1000 * 30) / 365, 6);
    expect(expected(network, '2028-05-01', '2028-05-31')).toBeCloseTo((1000 * 30) / 365, 6);
    expect(expected(network, '2029-03-01', '2030-03-01')).toBeCloseTo(1100, 6);
    expect(expected(network, '2030-03-01', '2031-03-01')).toBeCloseTo(1100, 6);
  });
});
