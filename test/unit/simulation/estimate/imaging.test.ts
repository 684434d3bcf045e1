import { expect, test } from 'vitest';
import type { Change } from '../../../../db/schema/change.ts';
import type { Machine } from '../../../../db/schema/machine.ts';
import { estimated } from '../../../support/estimated.ts';
import { aCentre, aLinac, aPathway, smallPlan } from '../../../support/smallPlan.ts';

const scanner = (id: string, centreId: string, changes: Partial<Machine> = {}): Machine => ({
  ...aLinac(id, centreId, changes),
  kind: 'ctSimulator',
});

/** Two centres with half of the people each, who all need half an hour of a scanner: less than three a day. */
const plan = (scanners: Machine[]) =>
  smallPlan({
    centres: [aCentre('centre'), aCentre('other', { lat: 52 })],
    machines: [aLinac('linac', 'centre'), aLinac('elsewhere', 'other'), ...scanners],
    pathways: [aPathway('pathway', { imaging: [{ kind: 'ctSimulator', minutes: 30 }] })],
    flows: [{ zoneId: 'zone', pathwayId: '*', shares: { centre: 0.5, other: 0.5 } }],
  });

test('a centre has its scans made elsewhere until it has a scanner of its own', async () => {
  const { other } = (
    await estimated(plan([scanner('ct', 'centre'), scanner('later', 'other', { inService: '2028-09-01' })]))
  ).scopes;
  expect(Math.max(...(other?.queue ?? [Number.NaN]))).toBeLessThan(5);
});

test('and while its only scanner is away, known before or not', async () => {
  const scanners = [scanner('ct', 'centre'), scanner('own', 'other')];
  const down: Change = { id: 'a', type: 'machineDown', machineId: 'own', from: '2028-06-05', until: '2028-08-28' };
  const { other } = (await estimated(plan(scanners), [down])).scopes;
  expect(Math.max(...(other?.queue ?? [Number.NaN]))).toBeLessThan(5);
});

test('where no centre has a scanner for a time everybody waits for one', async () => {
  const { network } = (await estimated(plan([scanner('ct', 'centre', { inService: '2028-09-01' })]))).scopes;
  expect(network?.queue[20]).toBeGreaterThan(300);
  expect(network?.queue[51]).toBeLessThan(network?.queue[25] ?? 0);
});

test('who shares a scanner waits for it together', async () => {
  const small = [scanner('ct', 'centre', { minutesPerDay: 70 }), scanner('own', 'other')];
  const retires: Change = { id: 'a', type: 'retireMachine', machineId: 'own', from: '2028-09-04' };
  const { other } = (await estimated(plan(small), [retires])).scopes;
  expect(other?.queue[24]).toBeLessThan(5);
  // Of 70 minutes a day both ask for 82: the queue of each grows by what is too much.
  expect(other?.queue[50]).toBeGreaterThan(20);
});

test('a scanner is shared as it is wanted at the time: who sends nobody yet takes no part of it', async () => {
  const later = { from: '2028-09-04', zoneId: 'zone', pathwayId: '*', shares: { other: 1 } };
  const shared = plan([scanner('ct', 'centre', { minutesPerDay: 100 })]);
  const { centre } = (
    await estimated({ ...shared, flows: [{ zoneId: 'zone', pathwayId: '*', shares: { centre: 1 } }, later] })
  ).scopes;
  // All ask for 82 of its 100 minutes a day.
  expect(centre?.queue[24]).toBeLessThan(10);
});

test('a scanner works on the days of its own centre, whoever uses it', async () => {
  const mondays = { weekdays: [1], bankHolidays: true };
  const shared = plan([scanner('ct', 'centre', { minutesPerDay: 480 })]);
  const { other } = (
    await estimated({ ...shared, centres: [aCentre('centre', { opening: mondays }), aCentre('other', { lat: 52 })] })
  ).scopes;
  // Of 480 minutes a week 575 are asked for.
  expect(other?.queue[50]).toBeGreaterThan(40);
});

test('who needs no scan waits for no scanner', async () => {
  const scans = aPathway('scans', { imaging: [{ kind: 'ctSimulator', minutes: 30 }] });
  const both = {
    ...plan([scanner('ct', 'centre')]),
    pathways: [scans, aPathway('none')],
    demand: [
      { zoneId: 'zone', pathwayId: 'scans', coursesPerYear: 100 },
      { zoneId: 'zone', pathwayId: 'none', coursesPerYear: 900 },
    ],
  };
  const down: Change = { id: 'a', type: 'machineDown', machineId: 'ct', from: '2028-06-05', until: '2028-08-28' };
  const { network } = (await estimated(both, [down])).scopes;
  // Two a week wait for twelve weeks.
  expect(network?.queue[24]).toBeGreaterThan(15);
  expect(network?.queue[24]).toBeLessThan(40);
});
