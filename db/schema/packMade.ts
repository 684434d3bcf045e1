import { z } from 'zod';

/** A pack that was made of a plan: when, of which revision, and what it called itself. */
export const PackMade = z.object({
  madeAt: z.iso.datetime(),
  revision: z.int(),
  status: z.enum(['draft', 'final']),
  version: z.string().nullable(),
});
export type PackMade = z.infer<typeof PackMade>;
