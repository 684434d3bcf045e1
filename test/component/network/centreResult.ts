import type { Plan } from '../../../db/schema/plan.ts';
import type { Estimate, ExperimentResult, Metrics } from '../../../renderer/simulation/results.ts';

const of = (mean: number, halfWidth = 0): Estimate => ({ mean, ci95: [mean - halfWidth, mean + halfWidth] });
const none = of(0);

/** Metrics of a place that is this full, with waits that fit. */
export const metricsAt = (utilisation: number): Metrics => ({
  ...{ courses: of(3000), starts: of(3000), breaches: of(40), queue: of(120), movedByMutualAid: none },
  ...{ fractionsDemanded: of(36_000), fractionsDelivered: of(36_000), fractionsDisplaced: none },
  waitDays: { ...of(19, 0.6), median: 18, p90: 27 },
  withinTarget: of(0.93, 0.008),
  utilisation: of(utilisation, 0.012),
  minutes: { rostered: of(1), available: of(1), delivered: of(1), lost: none, overtime: none },
  coursesProlonged: { 1: none, 2: none, 3: none },
});

/** A finished result of the baseline in which every centre is as full as `utilisationOf` says. */
export const resultOf = (plan: Plan, utilisationOf: (centreId: string) => number): ExperimentResult => ({
  engine: { version: 'test', workers: 1, wallMs: 1, replicationMs: 1, replaced: [] },
  ...{
    planHash: '',
    seed: 1,
    replications: 40,
    requested: 40,
    finished: true,
    comparisons: [],
    pathwayComparisons: [],
    warnings: [],
  },
  scenarios: [
    {
      id: 'baseline',
      network: metricsAt(0.84),
      centres: plan.centres.map(({ id }) => ({ id, ...metricsAt(utilisationOf(id)) })),
      ...{ years: [], pathways: [], machines: [], weekStarts: [], bands: {}, waits: {}, waitMoves: {}, causes: {} },
    },
  ],
});
