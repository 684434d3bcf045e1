import { z } from 'zod';

/**
 * Why the plans cannot simply be opened. `older` ones can, but the newest backup is further than they are, as when the
 * log beside the file was lost or an older copy of it was put in its place.
 */
export const TroubleKind = z.enum(['gone', 'empty', 'notDatabase', 'foreign', 'newer', 'damaged', 'older']);
export type TroubleKind = z.infer<typeof TroubleKind>;

/** Of files of these kinds plans may be read. */
export const readableKinds: ReadonlySet<TroubleKind> = new Set<TroubleKind>(['damaged', 'newer', 'older']);

/** The file of plans and what is wrong with it. `bytes` and `changedAt` are null when there is no file. */
export const Trouble = z.object({
  kind: TroubleKind,
  path: z.string(),
  bytes: z.number().nullable(),
  changedAt: z.iso.datetime().nullable(),
});
export type Trouble = z.infer<typeof Trouble>;

/**
 * A plan that was found in such a file. `whole`: read, and nothing it may rest on is damaged; `doubtful`: read, but parts
 * of it may be missing; `lost`: not readable.
 */
export const FoundPlan = z.object({
  planId: z.string(),
  name: z.string().nullable(),
  revision: z.int().nullable(),
  savedAt: z.string().nullable(),
  state: z.enum(['whole', 'doubtful', 'lost']),
});
export type FoundPlan = z.infer<typeof FoundPlan>;
