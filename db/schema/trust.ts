import { z } from 'zod';
import { Id, Name, provenance } from './primitives.ts';

export const Trust = z.strictObject({
  id: Id,
  odsCode: z.string().max(10).optional(),
  name: Name,
  icb: z.string().max(200).optional(),
  ...provenance,
});
export type Trust = z.infer<typeof Trust>;
