import { sum } from 'd3-array';
import { describe, expect, test } from 'vitest';
import { illustrativePlan } from '../../../../db/illustrative/illustrativePlan.ts';
import { comesFrom, goesTo, mapFlows } from '../../../../renderer/plan/map/mapFlows.ts';
import { mapNetwork } from '../../../../renderer/plan/map/mapNetwork.ts';

const plan = illustrativePlan();
const network = mapNetwork(plan, null);
const courses = (of: readonly { coursesPerYear: number }[]) => sum(of, ({ coursesPerYear }) => coursesPerYear);

describe('mapFlows', () => {
  test('sends every course of the plan somewhere, and none twice', () => {
    expect(courses(mapFlows(network, plan.startDate))).toBeCloseTo(courses(plan.demand), 3);
  });

  test('gives the very same answer for the same plan and date, so that nothing is drawn again', () => {
    expect(mapFlows(mapNetwork(plan, null), plan.startDate)).toBe(mapFlows(network, plan.startDate));
  });

  test('follows the shares given for a pathway before those for the whole zone, and the latest begun', () => {
    const [zone] = plan.zones;
    const [first, second] = plan.pathways;
    const [here, there] = plan.centres;
    if (!zone || !first || !second || !here || !there) throw new Error('the illustrative plan is too small');
    const record = (pathwayId: string, coursesPerYear: number) => ({ zoneId: zone.id, pathwayId, coursesPerYear });
    const small = mapNetwork(
      {
        ...plan,
        scenarios: [],
        demand: [record(first.id, 100), record(second.id, 10)],
        flows: [
          { zoneId: zone.id, pathwayId: '*', shares: { [here.id]: 1 } },
          { zoneId: zone.id, pathwayId: '*', from: '2030-01-01', shares: { [here.id]: 0.5, [there.id]: 0.5 } },
          { zoneId: zone.id, pathwayId: second.id, shares: { [there.id]: 1 } },
        ],
      },
      null,
    );
    const at = (date: string) =>
      Object.fromEntries(goesTo(mapFlows(small, date), zone.id).map((part) => [part.id, part.coursesPerYear]));
    expect(at('2029-12-31')).toEqual({ [here.id]: 100, [there.id]: 10 });
    expect(at('2030-01-01')).toEqual({ [here.id]: 50, [there.id]: 60 });
  });

  test('says what part of a zone goes where, and what part of a centre comes from where', () => {
    const flows = mapFlows(network, plan.startDate);
    for (const { id } of plan.zones) expect(sum(goesTo(flows, id), ({ share }) => share)).toBeCloseTo(1, 6);
    const southampton = comesFrom(flows, 'southampton');
    expect(sum(southampton, ({ share }) => share)).toBeCloseTo(1, 6);
    expect(southampton.map(({ coursesPerYear }) => coursesPerYear)).toEqual(
      southampton.map(({ coursesPerYear }) => coursesPerYear).toSorted((a, b) => b - a),
    );
  });
});
