import { z } from 'zod';
import type { Band, Causes, ExperimentResult, MachineMetrics, Metrics } from '../simulation/results.ts';

/**
 * The shape of a result, to tell one that was kept from anything else, and from one of an Isocentre that knew more or
 * less of it. Numbers may be NaN where there is nothing to be counted.
 */
const number = z.custom<number>((value) => typeof value === 'number');
const series = z.instanceof(Float64Array);
const ci95 = z.tuple([number, number]).nullable();
const estimate = z.strictObject({ mean: number, ci95 });

const minutes = z.strictObject({
  ...{ rostered: estimate, available: estimate, delivered: estimate, lost: estimate, overtime: estimate },
});
const metrics = {
  ...{ courses: estimate, starts: estimate },
  ...{ fractionsDemanded: estimate, fractionsDelivered: estimate, fractionsDisplaced: estimate },
  waitDays: estimate.extend({ median: number, p90: number }),
  ...{ withinTarget: estimate, breaches: estimate, queue: estimate, utilisation: estimate, minutes },
  coursesProlonged: z.strictObject({ 1: estimate, 2: estimate, 3: estimate }),
  movedByMutualAid: estimate,
  travelMinutesPerCourse: estimate.exactOptional(),
} satisfies Record<keyof Metrics, z.ZodType>;
const machine = {
  ...{ fractionsDelivered: estimate, fractionsDisplaced: estimate, utilisation: estimate, minutes },
} satisfies Record<keyof MachineMetrics, z.ZodType>;

const band = z.strictObject({
  ...{ mean: series, q05: series, q25: series, q50: series, q75: series, q95: series },
} satisfies Record<keyof Band, z.ZodType>);
const causes = z.strictObject({
  ...{ starts: series, untilScan: series, planning: series, forMachine: series },
  ...{ asked: series, had: series, lost: series },
} satisfies Record<keyof Causes, z.ZodType>);

const scenario = z.strictObject({
  id: z.string(),
  network: z.strictObject(metrics),
  years: z.array(z.strictObject({ year: number, ...metrics })),
  centres: z.array(z.strictObject({ id: z.string(), ...metrics })),
  pathways: z.array(z.strictObject({ id: z.string(), ...metrics })),
  machines: z.array(z.strictObject({ id: z.string(), ...machine })),
  weekStarts: z.array(z.string()),
  bands: z.record(z.string(), z.strictObject({ waitDays: band, withinTarget: band, queue: band, utilisation: band })),
  waits: z.record(z.string(), z.strictObject({ counts: series })),
  waitMoves: z.record(z.string(), z.strictObject({ moves: series })),
  causes: z.record(z.string(), causes),
});

const comparison = z.strictObject({
  ...{ scenario: z.string(), against: z.string(), scope: z.string() },
  metric: z.enum([
    ...(['waitDays', 'withinTarget', 'breaches', 'queue', 'utilisation', 'fractionsDelivered'] as const),
    ...(['overtimeMinutes', 'coursesProlonged', 'movedByMutualAid', 'travelMinutesPerCourse'] as const),
  ]),
  ...{ difference: number, ci95, distinguishable: z.boolean() },
});

const load = z.union([
  z.strictObject({ what: z.enum(['planning', 'ctSimulator', 'mrSimulator']), load: number }),
  z.strictObject({ what: z.literal('capability'), capability: z.string(), load: number }),
]);
const place = { scenario: z.string(), centreId: z.string(), load: number };
const warning = z.discriminatedUnion('kind', [
  z.strictObject({
    ...{ kind: z.literal('queueGrows'), ...place, from: z.string(), growthPerWeek: estimate },
    bottleneck: load.exactOptional(),
  }),
  z.strictObject({
    ...{ kind: z.literal('warmUpTooShort'), ...place, warmUpWeeks: number },
    neededWeeks: number.exactOptional(),
  }),
  z.strictObject({
    ...{
      kind: z.literal('nobodyStarts'),
      scenario: z.string(),
      centreId: z.string(),
      from: z.string(),
      waiting: number,
    },
  }),
]);

export const ResultShape: z.ZodType<ExperimentResult> = z.strictObject({
  engine: z.strictObject({
    ...{ version: z.string(), workers: number, wallMs: number, replicationMs: number },
    replaced: z.array(z.string()),
  }),
  ...{ planHash: z.string(), seed: number, replications: number, requested: number, finished: z.boolean() },
  scenarios: z.array(scenario),
  comparisons: z.array(comparison),
  pathwayComparisons: z.array(comparison),
  warnings: z.array(warning),
});
