import { z } from 'zod';
import type { Comparison } from '../../simulation/results.ts';

/** A scenario's difference as far as it is shown here. */
export const Effect = z.object({
  difference: z.number(),
  ci95: z.tuple([z.number(), z.number()]).nullable(),
  distinguishable: z.boolean(),
}) satisfies z.ZodType<Pick<Comparison, 'difference' | 'ci95' | 'distinguishable'>>;
export type Effect = z.infer<typeof Effect>;
