import { z } from 'zod';
import type { Comparison } from '../results.ts';

/** A scenario's difference as far as it is shown here. */
export const Effect = z.object({
  difference: z.number(),
  ci95: z.tuple([z.number(), z.number()]).nullable(),
  distinguishable: z.boolean(),
}) satisfies z.ZodType<Pick<Comparison, 'difference' | 'ci95' | 'distinguishable'>>;
export type Effect = z.infer<typeof Effect>;

/** An effect that is a number; null where there is nothing to compare. */
export const finite = (effect: Effect | null): Effect | null =>
  effect !== null && Number.isFinite(effect.difference) ? effect : null;
