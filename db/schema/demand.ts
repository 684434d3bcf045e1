import { z } from 'zod';
import { Id, IsoDate, Minutes, Name, provenance, Shares } from './primitives.ts';

export const Demand = z.strictObject({
  zoneId: Id,
  pathwayId: Id,
  /** Decisions to treat in the year from the plan's start. */
  coursesPerYear: z.number().min(0),
  /** Compound growth, 0.015 = 1.5% a year; 0 when omitted. */
  growthPerYear: z.number().min(-0.5).max(0.5).optional(),
  /** Variance over mean of the number of decisions; 1 (Poisson) when omitted, more is over-dispersed. */
  dispersion: z.number().min(1).max(20).optional(),
  ...provenance,
});
export type Demand = z.infer<typeof Demand>;

/** Share of a zone's pathway (or of all its pathways, `*`) that goes to each centre, from a date on. */
export const Flow = z.strictObject({
  zoneId: Id,
  pathwayId: z.union([Id, z.literal('*')]),
  from: IsoDate.optional(),
  shares: Shares,
  ...provenance,
});
export type Flow = z.infer<typeof Flow>;

export const Travel = z.strictObject({
  zoneId: Id,
  centreId: Id,
  mode: z.enum(['car', 'publicTransport']),
  minutes: z.number().min(0).max(1440),
  ...provenance,
});
export type Travel = z.infer<typeof Travel>;

export const MutualAid = z.strictObject({
  enabled: z.boolean(),
  /** Offered when the first start at home is more than this many days after the decision. */
  offerAfterDays: z.int().min(0).max(365),
  maxExtraMinutes: Minutes,
  /** Probability that an offer is accepted. */
  acceptance: z.number().min(0).max(1),
  ...provenance,
});
export type MutualAid = z.infer<typeof MutualAid>;

/** Courses decided and not yet started on the plan's start date. */
export const Backlog = z.strictObject({ centreId: Id, pathwayId: Id, courses: z.int().min(0), ...provenance });
export type Backlog = z.infer<typeof Backlog>;

/** A published or local figure that the plan's first year is held against. */
export const Benchmark = z.strictObject({
  id: Id,
  name: Name,
  measure: z.enum([
    'coursesPerMillion',
    'courses',
    'fractions',
    'fractionsPerCourse',
    'fractionsPerLinac',
    'simulationsPerCourse',
    'linacsPerMillion',
  ]),
  /** Null for the whole network. */
  centreId: Id.nullable(),
  low: z.number(),
  high: z.number(),
  ...provenance,
});
export type Benchmark = z.infer<typeof Benchmark>;
