import { z } from 'zod';
import { ByYear, Id, Latitude, Longitude, Name, provenance } from './primitives.ts';

/** Where patients live. The point is the main town, which travel is measured from. */
export const Zone = z.strictObject({
  id: Id,
  name: Name,
  code: z.string().max(20).optional(),
  lat: Latitude,
  lon: Longitude,
  icb: z.string().max(200).optional(),
  population: ByYear.optional(),
  population65plus: ByYear.optional(),
  /** Index of Multiple Deprivation, average score: higher is more deprived. */
  deprivationScore: z.number().min(0).max(100).optional(),
  ...provenance,
});
export type Zone = z.infer<typeof Zone>;
