import { beforeAll, describe, expect, test } from 'vitest';
import { areaChanges, fifthChanges } from '../../../../../renderer/plan/compare/areas.ts';
import type { ExperimentResult } from '../../../../../renderer/simulation/results.ts';
import { simulate } from '../../../../support/simulate.ts';
import { aCentre, aLinac, aZone, smallPlan } from '../../../../support/smallPlan.ts';

/** One area goes to the north alone, one to the south alone, one to both; and two more, so that there are fifths. */
const areas = ['up', 'down', 'between', 'near', 'far'];
const plan = smallPlan({
  horizonWeeks: 104,
  warmUpWeeks: 26,
  centres: [aCentre('north'), aCentre('south')],
  machines: [aLinac('one', 'north'), aLinac('two', 'south')],
  zones: areas.map((id) => aZone(id, { deprivationScore: 20, population: { 2027: 100_000 } })),
  demand: areas.map((zoneId) => ({ zoneId, pathwayId: 'pathway', coursesPerYear: 3_600 })),
  flows: [
    { zoneId: 'up', pathwayId: '*', shares: { north: 1 } },
    { zoneId: 'down', pathwayId: '*', shares: { south: 1 } },
    { zoneId: 'near', pathwayId: '*', shares: { north: 1 } },
    { zoneId: 'far', pathwayId: '*', shares: { south: 1 } },
    { zoneId: 'between', pathwayId: '*', shares: { north: 0.5, south: 0.5 } },
  ],
  scenarios: [
    {
      ...{ id: 'more', name: 'More' },
      changes: [
        { type: 'changeDemand', id: 'a', zoneId: 'up', pathwayId: '*', factor: 1.25, from: '2027-04-05' },
        { type: 'changeDemand', id: 'b', zoneId: 'down', pathwayId: '*', factor: 1.25, from: '2027-04-05' },
      ],
    },
  ],
});

let result: ExperimentResult;
beforeAll(async () => {
  result = await simulate({ plan, scenarioIds: ['more'], replications: 8 });
});

const changes = () => areaChanges(plan, result, 'more', plan.startDate);
const noiseOf = (areaId: string) => changes().find(({ id }) => id === areaId)?.waitChange?.noise;
const widthOf = (interval: [number, number] | null | undefined) => (interval ? interval[1] - interval[0] : Number.NaN);

describe('how an area’s wait changes', () => {
  test('is, where all go to one centre, that centre’s own difference with its paired interval', () => {
    for (const [area, centre] of [['up', 'north'] as const, ['down', 'south'] as const]) {
      const compared = result.comparisons.find(({ scope, metric }) => scope === centre && metric === 'waitDays');
      const change = changes().find(({ id }) => id === area)?.waitChange;
      expect(change?.value).toBeCloseTo(compared?.difference ?? Number.NaN, 10);
      expect(change?.noise?.ci95?.[0]).toBeCloseTo(compared?.ci95?.[0] ?? Number.NaN, 10);
      expect(change?.noise?.ci95?.[1]).toBeCloseTo(compared?.ci95?.[1] ?? Number.NaN, 10);
    }
  });

  test('is better known where people go to two centres than were these to err together', () => {
    const [up, down] = [widthOf(noiseOf('up')?.ci95), widthOf(noiseOf('down')?.ci95)];
    expect(widthOf(noiseOf('between')?.ci95)).toBeLessThan((up + down) / 2);
    expect(widthOf(noiseOf('between')?.ci95)).toBeGreaterThan(0);
  });

  test('is, for a fifth of the people, the mean over its areas, with an interval of its own', () => {
    const [fifth] = fifthChanges(plan, changes(), 2027);
    const [low = Number.NaN, high = Number.NaN] = fifth?.waitChange.noise?.ci95 ?? [];
    expect(low).toBeLessThan(fifth?.waitChange.value ?? Number.NaN);
    expect(high).toBeGreaterThan(fifth?.waitChange.value ?? Number.NaN);
  });

  test('is known from the replications that say something of all of its centres, each beside itself in other areas', () => {
    const moves = result.scenarios[0]?.waitMoves.north?.moves ?? new Float64Array();
    const said = moves[3] ?? Number.NaN;
    moves[3] = Number.NaN;
    const [up, down] = ['up', 'down'].map((id) => changes().find((area) => area.id === id));
    moves[3] = said;
    if (!up || !down) throw new Error('The areas are not there.');
    const without = (list: readonly number[] = []) => list.filter((_, at) => at !== 3);
    expect(up.waitChange?.noise?.moves).toEqual(noiseOf('up')?.moves.with(3, Number.NaN));
    const paired = without(up.waitChange?.noise?.moves).map(
      (move, at) => (move + (without(down.waitChange?.noise?.moves)[at] ?? Number.NaN)) / 2,
    );
    // Both in one fifth, with as many courses.
    const two = {
      ...plan,
      zones: [aZone('up', { deprivationScore: 20, population: { 2027: 1000 } }), ...plan.zones.slice(1)],
    };
    const [fifth] = fifthChanges(two, [up, { ...down, coursesPerYear: up.coursesPerYear }], 2027).filter(
      ({ waitChange }) => waitChange.noise?.moves.some(Number.isFinite),
    );
    expect(without(fifth?.waitChange.noise?.moves)).toEqual(paired.map((move) => expect.closeTo(move, 10)));
  });
});
