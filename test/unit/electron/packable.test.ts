import { expect, test } from 'vitest';
import { contentHash } from '../../../db/schema/hash.ts';
import { fromPlain, resultForPack, toPlain } from '../../../renderer/simulation/packable.ts';
import type { Band, Estimate, ExperimentResult, Metrics } from '../../../renderer/simulation/results.ts';
import { smallPlan } from '../../support/smallPlan.ts';

const estimate: Estimate = { mean: 1.5, ci95: [1, 2] };
const nothing: Estimate = { mean: Number.NaN, ci95: null };
const minutes = { rostered: estimate, available: estimate, delivered: estimate, lost: estimate, overtime: estimate };
const metrics: Metrics = {
  courses: estimate,
  starts: estimate,
  fractionsDemanded: estimate,
  fractionsDelivered: estimate,
  fractionsDisplaced: estimate,
  waitDays: { ...nothing, median: Number.NaN, p90: Number.NaN },
  withinTarget: nothing,
  breaches: estimate,
  queue: estimate,
  utilisation: { mean: Number.NaN, ci95: [Number.NaN, Number.NaN] },
  minutes,
  coursesProlonged: { 1: estimate, 2: estimate, 3: estimate },
  movedByMutualAid: estimate,
};
const values = () => Float64Array.of(0, Number.NaN, 12.25);
const week = (value: number) => Float64Array.of(value);
const band = (): Band => ({
  mean: values(),
  q05: values(),
  q25: values(),
  q50: values(),
  q75: values(),
  q95: values(),
});
const result: ExperimentResult = {
  engine: { version: '1', workers: 2, wallMs: 3, replicationMs: Number.NaN, replaced: [] },
  planHash: 'abc',
  seed: 1,
  replications: 2,
  requested: 5,
  finished: false,
  scenarios: [
    {
      id: 'baseline',
      network: metrics,
      years: [{ year: 2027, ...metrics }],
      centres: [],
      pathways: [],
      machines: [{ id: 'la1', ...metrics }],
      weekStarts: ['2027-04-05'],
      waits: { network: { counts: Float64Array.of(0, 1.5) } },
      waitMoves: { alpha: { moves: Float64Array.of(0.5, Number.NaN) } },
      causes: {
        alpha: {
          ...{ starts: week(4), untilScan: week(7), planning: week(5), forMachine: week(Number.NaN) },
          ...{ asked: week(900), had: week(1000), lost: week(20) },
        },
      },
      bands: { network: { waitDays: band(), withinTarget: band(), queue: band(), utilisation: band() } },
    },
  ],
  pathwayComparisons: [],
  comparisons: [
    {
      scenario: 'a',
      against: 'baseline',
      scope: 'network',
      metric: 'waitDays',
      difference: 1,
      ci95: null,
      distinguishable: false,
    },
  ],
  warnings: [
    { kind: 'queueGrows', scenario: 'a', centreId: 'c', from: '2029-04-02', load: 1.08, growthPerWeek: estimate },
    { kind: 'warmUpTooShort', scenario: 'baseline', centreId: 'c', load: 1.08, warmUpWeeks: 52 },
  ],
};

test('a result goes into a pack and comes out as it was, with what is missing still missing', () => {
  expect(fromPlain(toPlain(result))).toEqual(result);
});

test('in the pack it is JSON and nothing but JSON', () => {
  const plain = toPlain(result);
  expect(JSON.parse(JSON.stringify(plain))).toEqual(plain);
  expect(plain.scenarios[0]?.bands.network?.waitDays.q50).toEqual([0, null, 12.25]);
  expect(plain.scenarios[0]?.network.waitDays.mean).toBeNull();
});

test('a pack has the hash of the plan as it is packed, renamed since it was simulated or not', () => {
  const plan = smallPlan();
  const renamed = { ...plan, name: 'Called otherwise' };
  expect(resultForPack({ ...result, planHash: contentHash(plan) }, renamed).planHash).toBe(contentHash(renamed));
  expect(contentHash(renamed)).not.toBe(contentHash(plan));
});
