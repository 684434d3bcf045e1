import { z } from 'zod';
import { Id } from './primitives.ts';

/** A calendar month, `YYYY-MM`. */
export const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'needs a month as 2026-04');
export type Month = z.infer<typeof Month>;

/** Smaller counts of people or of their visits are not kept, since they could point at somebody. */
export const leastKept = 5;

/**
 * What is counted in a month, and what `value` says of it:
 * - `startsWithin31Days`: courses begun; the share of them begun within 31 days of the decision to treat
 * - `waitDays`: courses begun; the median of calendar days from the decision to the first fraction, and `p90`
 * - `coursesDecided`: decisions to treat; nothing
 * - `coursesStarted`: courses begun; nothing
 * - `attendancesPerMachineDay`: attendances; how many on a machine on a day on which it treated
 * - `fractionsPerMachineDay`: fractions, of which one attendance may have several; how many, in the same way
 */
export const ObservedMeasure = z.enum([
  'startsWithin31Days',
  'waitDays',
  'coursesDecided',
  'coursesStarted',
  'attendancesPerMachineDay',
  'fractionsPerMachineDay',
]);
export type ObservedMeasure = z.infer<typeof ObservedMeasure>;

/** Measures that are nothing but a count. */
export const countMeasures: ReadonlySet<ObservedMeasure> = new Set(['coursesDecided', 'coursesStarted']);

export const ObservedMonth = z
  .strictObject({
    month: Month,
    /** Null where it was under five, which is not kept; nor is then anything else of the month. */
    count: z.int().min(leastKept).nullable(),
    value: z.number().min(0).max(1e6).optional(),
    /** Nine in ten waited no longer, in days. */
    p90: z.number().min(0).max(1e6).optional(),
  })
  .refine(({ count, value, p90 }) => count !== null || (value === undefined && p90 === undefined), {
    message: `says something of a count under ${leastKept}, which is not kept; leave it out`,
  });
export type ObservedMonth = z.infer<typeof ObservedMonth>;

/**
 * A measure of the real network by calendar month, as one source has it: of one trust (all the centres that it runs),
 * centre or machine, or of the whole network where none is named; of one pathway, or of all. Never of a person. What is
 * simulated does not depend on it.
 */
export const Observation = z
  .strictObject({
    id: Id,
    measure: ObservedMeasure,
    trustId: Id.optional(),
    centreId: Id.optional(),
    machineId: Id.optional(),
    pathwayId: Id.optional(),
    /** No month of the same measure, place and pathway stands twice in a plan. */
    months: z.array(ObservedMonth).min(1, 'needs at least one month').max(1200),
    source: Id.optional(),
  })
  .refine(
    ({ trustId, centreId, machineId }) =>
      [trustId, centreId, machineId].filter((placeId) => placeId !== undefined).length < 2,
    'names more than one of trustId, centreId and machineId; keep one',
  );
export type Observation = z.infer<typeof Observation>;
