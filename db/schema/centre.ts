import { z } from 'zod';
import { Id, IsoDate, Latitude, Longitude, Minutes, Name, provenance, Weekday } from './primitives.ts';

export const Opening = z.strictObject({
  weekdays: z.array(Weekday).min(1),
  /** True when the centre treats on bank holidays. */
  bankHolidays: z.boolean(),
  closures: z.array(z.strictObject({ from: IsoDate, to: IsoDate, reason: z.string().max(200).optional() })).optional(),
  extraDays: z.array(IsoDate).optional(),
});
export type Opening = z.infer<typeof Opening>;

export const Centre = z.strictObject({
  id: Id.refine((id) => id !== 'network', 'cannot be "network", which names all centres together'),
  /** The trust that runs radiotherapy here. */
  trustId: Id,
  /** The trust whose building it stands in, when that is another one. */
  hostTrustId: Id.optional(),
  name: Name,
  siteCode: z.string().max(10).optional(),
  lat: Latitude,
  lon: Longitude,
  bunkers: z.int().min(0).max(50),
  /** Treatment plans finished per open day; null when planning never limits. */
  plansPerDay: z.number().positive().nullable(),
  /**
   * Most overtime a treatment machine of this centre works in a day to recover category 1 fractions lost to a
   * breakdown. 60 when omitted (`overtime.ts`).
   */
  overtimeMinutesPerDay: Minutes.optional(),
  opening: Opening,
  opens: IsoDate.optional(),
  closes: IsoDate.optional(),
  ...provenance,
});
export type Centre = z.infer<typeof Centre>;
