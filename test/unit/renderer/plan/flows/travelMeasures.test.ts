import { describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../../../db/illustrative/illustrativePlan.ts';
import { flowMatrix } from '../../../../../renderer/plan/flows/flowMatrix.ts';
import { journeys } from '../../../../../renderer/plan/flows/journeys.ts';
import { travelMeasure } from '../../../../../renderer/plan/flows/travelMeasures.ts';
import { mapNetwork } from '../../../../../renderer/plan/map/mapNetwork.ts';
import { unchanged } from '../../../../../renderer/simulation/resolvedPlan.ts';
import { aCentre, aLinac, aPathway, aZone, smallPlan } from '../../../../support/smallPlan.ts';

const car = (zoneId: string, centreId: string, minutes: number) => ({
  zoneId,
  centreId,
  mode: 'car' as const,
  minutes,
});

const plan = smallPlan({
  centres: [aCentre('a'), aCentre('b', { opens: '2030-01-01' })],
  machines: [aLinac('la', 'a'), aLinac('lb', 'b', { capabilities: ['SRS'] })],
  pathways: [aPathway('breast'), aPathway('brain', { capabilities: ['SRS'] })],
  zones: [aZone('x'), aZone('y')],
  demand: [
    { zoneId: 'x', pathwayId: 'breast', coursesPerYear: 300, growthPerYear: 0.1 },
    { zoneId: 'y', pathwayId: 'breast', coursesPerYear: 100 },
  ],
  flows: [
    { zoneId: 'x', pathwayId: '*', shares: { a: 0.5, b: 0.5 } },
    { zoneId: 'y', pathwayId: '*', shares: { a: 1 } },
  ],
  travel: [car('x', 'a', 30), car('x', 'b', 60)],
});
const network = unchanged(plan);

describe('travel', () => {
  test('is the mean over courses whose minutes are known; the rest is counted apart, never as zero', () => {
    const measure = travelMeasure(plan, journeys(network, 'breast', '2031-01-01'));
    expect(measure.minutes.car).toBeCloseTo(45, 9);
    expect(measure.withinNear).toBeCloseTo(0.5, 9);
    expect(measure.unknown.car).toBeCloseTo(100, 9);
    expect(measure.minutes.publicTransport).toBe(null);
    expect(measure.unknown.publicTransport).toBeCloseTo(measure.coursesPerYear, 6);
  });

  test('is that of the centre which treats, when the one named cannot on that date', () => {
    const before = travelMeasure(plan, journeys(network, 'breast', '2028-03-01'));
    expect(before.minutes.car).toBeCloseTo(30, 9);
    expect(journeys(network, 'breast', '2028-03-01').find(({ zoneId }) => zoneId === 'x')).toMatchObject({
      centreId: 'a',
      coursesPerYear: 300,
      handedOn: 150,
    });
  });

  test('of no courses at all says nothing', () => {
    expect(travelMeasure(plan, [])).toMatchObject({ minutes: { car: null }, withinNear: null });
  });
});

describe('the matrix', () => {
  test('counts courses on the date: grown on every anniversary, and by a scenario', () => {
    const on = (date: string) => flowMatrix(network, 'breast', date).rows.map(({ coursesPerYear }) => coursesPerYear);
    expect(on('2028-03-01')).toEqual([300, 100]);
    expect(on('2030-03-01')[0]).toBeCloseTo(300 * 1.1 ** 2, 9);
    const halved = {
      type: 'changeDemand' as const,
      id: 'c',
      zoneId: '*',
      pathwayId: 'breast',
      factor: 0.5,
      from: '2029-01-01',
    };
    const rows = flowMatrix({ ...network, demand: [halved] }, 'breast', '2029-02-01').rows;
    expect(rows.map(({ coursesPerYear }) => coursesPerYear)).toEqual([150, 50]);
  });

  test('says which centres cannot treat and why, and which is the nearest that can', () => {
    const early = flowMatrix(network, 'breast', '2028-03-01');
    expect(early.columns.map(({ treats, reason }) => [treats, reason])).toEqual([
      [1, null],
      [0, 'opens 1 Jan 2030'],
    ]);
    const brain = flowMatrix(network, 'brain', '2031-01-01');
    expect(brain.columns.map(({ reason }) => reason)).toEqual(['no machine with SRS', null]);
    expect(brain.rows[0]).toMatchObject({ nearestId: 'b', given: 'general' });
  });

  test('of a real network loses no course, and everybody goes somewhere', () => {
    const whole = illustrativePlan();
    const wessex = mapNetwork(whole, null);
    const demanded = whole.demand.reduce((sum, { coursesPerYear }) => sum + coursesPerYear, 0);
    const { rows, columns, travel } = flowMatrix(wessex, 'all', whole.startDate);
    expect(travel.coursesPerYear).toBeCloseTo(demanded, 2);
    expect(columns.reduce((sum, { coursesPerYear }) => sum + coursesPerYear, 0)).toBeCloseTo(demanded, 2);
    for (const { total } of rows) expect(total).toBeCloseTo(1, 3);
    const general = flowMatrix(wessex, '*', whole.startDate).travel.coursesPerYear;
    expect(general).toBeLessThan(demanded);
  });
});
