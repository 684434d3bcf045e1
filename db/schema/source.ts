import { z } from 'zod';
import { Id, IsoDate, Name } from './primitives.ts';

/** Where a figure came from and how sure we are. Anything `derived` or `illustrative` looks so to the user. */
export const SourceStatus = z.enum(['published', 'local', 'derived', 'illustrative']);
export type SourceStatus = z.infer<typeof SourceStatus>;

export const Source = z.strictObject({
  id: Id,
  title: Name,
  address: z.string().max(500).optional(),
  date: IsoDate.optional(),
  status: SourceStatus,
  note: z.string().max(2000).optional(),
});
export type Source = z.infer<typeof Source>;
