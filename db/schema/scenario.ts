import { z } from 'zod';
import { Change } from './change.ts';
import { Id, Name, provenance } from './primitives.ts';

/** Changes applied in order on top of the parent scenario, or of the baseline when there is none. */
export const Scenario = z.strictObject({
  id: Id.refine((id) => id !== 'baseline', 'cannot be "baseline", which names the plan without changes'),
  name: Name,
  parentId: Id.optional(),
  description: z.string().max(4000).optional(),
  changes: z.array(Change),
  ...provenance,
});
export type Scenario = z.infer<typeof Scenario>;
