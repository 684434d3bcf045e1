import { expect, test } from 'vitest';
import type { Change } from '../../../../db/schema/change.ts';
import { estimated } from '../../../support/estimated.ts';
import { aCentre, aLinac, aPathway, smallPlan } from '../../../support/smallPlan.ts';

const twoCentres = [aCentre('centre'), aCentre('other', { lat: 52 })];
/** The Wednesday after so many weeks of the plan. */
const after = (weeks: number) => new Date(Date.UTC(2028, 2, 1 + 7 * weeks)).toISOString().slice(0, 10);

test('a centre that closes hands courses on when they would no longer end there, also those with a visit a week', async () => {
  const plan = smallPlan({
    centres: twoCentres,
    machines: [aLinac('linac', 'centre'), aLinac('elsewhere', 'other')],
    pathways: [
      aPathway('pathway', { pattern: 'weekly', fractionation: [{ from: null, mix: [{ fractions: 5, share: 1 }] }] }),
    ],
  });
  const closes: Change = { id: 'a', type: 'closeCentre', centreId: 'centre', from: after(30) };
  const { other } = (await estimated(plan, [closes])).scopes;
  const week = other?.demandedMinutes.findIndex((minutes) => minutes > 0) ?? -1;
  // Four weeks from the first visit to the last, and no more than a block of three for want of knowing the day.
  expect(week).toBeGreaterThanOrEqual(30 - 8);
  expect(week).toBeLessThanOrEqual(30 - 4);
});

test('those whom nobody can treat for a time wait for the next machine that can, wherever it stands', async () => {
  const plan = smallPlan({
    centres: twoCentres,
    machines: [aLinac('linac', 'centre', { capabilities: ['special'] }), aLinac('elsewhere', 'other')],
    pathways: [
      aPathway('pathway', {
        capabilities: ['special'],
        fractionation: [{ from: null, mix: [{ fractions: 10, share: 1 }] }],
      }),
    ],
    demand: [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: 500 }],
  });
  // None can be treated in the fortnight before, as a course must end where it began.
  const moved: Change = { id: 'a', type: 'moveMachine', machineId: 'linac', toCentreId: 'other', from: after(20) };
  const { network } = (await estimated(plan, [moved])).scopes;
  const started = network?.starts.reduce((sum, starts) => sum + starts, 0) ?? 0;
  expect(started).toBeGreaterThan(480);
  expect(network?.queue[51]).toBeLessThan(15);
});

test('those whom nobody can treat until a machine comes wait for it, though others stand idle', async () => {
  const special = { capabilities: ['special'] };
  const plan = smallPlan({
    machines: [aLinac('linac', 'centre')],
    pathways: [aPathway('pathway', special)],
    demand: [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: 365 }],
  });
  const comes: Change = {
    ...{ id: 'a', type: 'addMachine', from: after(20) },
    machine: aLinac('special', 'centre', special),
  };
  const { centre } = (await estimated(plan, [comes])).scopes;
  // One a day; starts are known to a block of three weeks.
  expect(centre?.queue[16]).toBeCloseTo(16.5 * 7, -1);
  expect(centre?.starts[16]).toBe(0);
  expect(centre?.waitDays[20]).toBeGreaterThan(50);
  expect(centre?.queue[40]).toBeLessThan(10);
  expect(centre?.demandedMinutes[10]).toBeCloseTo(7 * 15, 0);
});

test('an opening backlog waits at its centre till that can treat it, for ever where it never can', async () => {
  const special = { capabilities: ['special'] };
  const plan = smallPlan({
    pathways: [aPathway('pathway'), aPathway('another', special)],
    backlog: [{ centreId: 'centre', pathwayId: 'another', courses: 100 }],
  });
  expect((await estimated(plan)).scopes.centre?.queue[51]).toBeGreaterThan(100);
  const comes: Change = {
    ...{ id: 'a', type: 'addMachine', from: after(20) },
    machine: aLinac('special', 'centre', special),
  };
  const { centre } = (await estimated(plan, [comes])).scopes;
  expect(centre?.queue[15]).toBeGreaterThan(100);
  expect(centre?.queue[30]).toBeLessThan(10);
});

test('who has waited for a machine has been prepared meanwhile', async () => {
  const plan = smallPlan({
    centres: [aCentre('centre', { plansPerDay: 4 })],
    machines: [aLinac('linac', 'centre', { inService: after(20), minutesPerDay: 2000 })],
    pathways: [aPathway('pathway', { planning: { minDays: 1, modeDays: 2, maxDays: 3 } })],
  });
  const { centre } = (await estimated(plan)).scopes;
  expect(centre?.queue[17]).toBeGreaterThan(300);
  // By four a day, of whom two to three are decided that day, it would take half a year.
  expect(centre?.queue[25]).toBeLessThan(20);
});

test('of a week in which the next centre opens, those it cannot take go on to the one after it', async () => {
  const centres = [aCentre('home'), aCentre('near', { lat: 51.1, opens: '2028-07-23' }), aCentre('far', { lat: 53 })];
  const plan = smallPlan({
    centres,
    machines: [aLinac('one', 'near'), aLinac('two', 'far')],
    flows: [{ zoneId: 'zone', pathwayId: '*', shares: { home: 1 } }],
  });
  const { home } = (await estimated(plan)).scopes;
  expect(Math.max(...(home?.queue ?? [Number.NaN]))).toBeLessThan(1);
});

test('a thousand cuts of eighty centres are no more than it can hold', async () => {
  const ids = Array.from({ length: 80 }, (_, index) => `centre-${index}`);
  const plan = smallPlan({
    centres: ids.map((id) => aCentre(id)),
    machines: ids.map((id) => aLinac(`linac-${id}`, id)),
    pathways: Array.from({ length: 40 }, (_, index) => aPathway(`pathway-${index}`)),
    demand: [{ zoneId: 'zone', pathwayId: 'pathway-0', coursesPerYear: 1000 }],
    flows: [{ zoneId: 'zone', pathwayId: '*', shares: { 'centre-0': 1 } }],
  });
  const cuts = ids.flatMap((centreId, index) =>
    Array.from({ length: 14 }, (_, at): Change => {
      const [from, until] = [after(3 * at + 1), after(3 * at + 2)];
      return { id: `${index}-${at}`, type: 'centreDown', centreId, from, until };
    }),
  );
  const { network } = (await estimated(plan, cuts)).scopes;
  expect(network?.starts.reduce((sum, starts) => sum + starts, 0)).toBeGreaterThan(900);
});
