import { describe, expect, test } from 'vitest';
import type { Change } from '../../../db/schema/change.ts';
import type { Project } from '../../../db/schema/project.ts';
import type { Replication } from '../../../renderer/simulation/booking/replication.ts';
import { machineOfSlot } from '../../support/slots.ts';
import { aCentre, aLinac } from '../../support/smallPlan.ts';
import { coursesOf, date, fractionated, quiet, run } from './bookedRun.ts';

describe('simulation and planning', () => {
  test('come before the start and take their turn', async () => {
    const machines = [
      aLinac('linac', 'centre'),
      { ...aLinac('ct', 'centre', { minutesPerDay: 30 }), kind: 'ctSimulator' as const },
    ];
    const pathways = [
      fractionated(1, {
        imaging: [{ kind: 'ctSimulator', minutes: 30 }],
        planning: { minDays: 3, modeDays: 3, maxDays: 3 },
      }),
    ];
    const demand = [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: 250 }];
    const books = await run({ machines, pathways, demand });
    const { network, courses } = books;
    const simulated = new Set<number>();
    for (const [row, course] of coursesOf(books).entries()) {
      const slot = courses.imageSlot[row * network.mostImages];
      expect(simulated.has(slot)).toBe(false);
      simulated.add(slot);
      expect(network.slotDay[slot]).toBeGreaterThan(course.decided);
      expect(course.treated[0].day).toBe(network.slotDay[slot] + 3);
    }
  });

  test('two scans on one simulator take the minutes of both', async () => {
    const scan = { kind: 'ctSimulator' as const, minutes: 30 };
    const pathways = [fractionated(1, { imaging: [scan, scan] })];
    const simulator = { ...aLinac('ct', 'centre', { minutesPerDay: 45 }), kind: 'ctSimulator' as const };
    for (const [minutesPerDay, days] of [
      [60, 0],
      [45, 1],
    ] as const) {
      const machines = [aLinac('linac', 'centre'), { ...simulator, minutesPerDay }];
      const { courses, network } = await run({ machines, pathways });
      for (let row = 0; row < courses.decisions; row++) {
        const [one, other] = courses.imageSlot.subarray(2 * row, 2 * row + 2);
        expect(network.slotDay[other] - network.slotDay[one] >= days).toBe(true);
        if (days === 0) expect(other).toBe(one);
      }
    }
  });

  const ct = (id: string, centreId: string) => ({ ...aLinac(id, centreId), kind: 'ctSimulator' as const });
  const swap: Project = {
    ...{ id: 'swap', kind: 'replace', machineId: 'ct', newMachine: ct('new', 'centre'), start: date(100) },
    ...{ stages: [{ name: 'Swap', weeks: 4, outOfService: true }], status: 'planned' },
  };

  test.each<[string, Change, string | null]>([
    ['retires', { type: 'retireMachine', id: '1', machineId: 'ct', from: date(100) }, null],
    ['is replaced', { type: 'addProject', id: '1', project: swap }, 'new'],
    ['is down', { type: 'machineDown', id: '1', machineId: 'ct', from: date(100), until: date(128) }, 'ct'],
  ])(
    'while a centre’s simulator %s its people are imaged at the nearest other, if there is one',
    async (_, change, later) => {
      const machines = [aLinac('linac', 'centre'), ct('ct', 'centre')];
      const pathways = [fractionated(1, { imaging: [{ kind: 'ctSimulator', minutes: 30 }] })];
      const imagedIn = (books: Replication) =>
        coursesOf(books).map(({ row, decided, centre }) => {
          const slot = books.courses.imageSlot[row];
          return { decided, centre, machine: slot < 0 ? null : machineOfSlot(books.network, slot) };
        });
      const centres = [aCentre('centre'), aCentre('far', { lat: 53 }), aCentre('near', { lat: 52 })];
      const others = [ct('far', 'far'), ct('near', 'near')];
      const courses = imagedIn(await run({ centres, machines: [...machines, ...others], pathways }, change));
      for (const { decided, centre, machine } of courses) {
        expect(centre).toBe('centre');
        if (decided < 98) expect(machine).toBe('ct');
        if (decided >= 99 && decided < 127) expect(machine).toBe('near');
        if (decided >= 128) expect(machine).toBe(later ?? 'near');
      }
      // On its own it is waited for.
      const alone = imagedIn(await run({ machines, pathways }, change));
      for (const { decided, machine } of alone) if (decided >= 99) expect(machine).toBe(later);
    },
  );

  test('a planning capacity of half a plan a day starts one every second day', async () => {
    const pathways = [fractionated(1, { planning: { minDays: 0, modeDays: 0, maxDays: 0 } })];
    const books = await run({
      centres: [aCentre('centre', { plansPerDay: 0.5 })],
      pathways,
      demand: [{ ...quiet[0], coursesPerYear: 400 }],
    });
    const starts = coursesOf(books).map(({ treated }) => treated[0].day);
    expect(new Set(starts).size).toBe(starts.length);
    expect(new Set(starts.map((day) => day % 2)).size).toBe(1);
  });
});
