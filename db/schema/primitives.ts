import { z } from 'zod';

/** A short name that other records refer to, such as `southampton-la3`. */
export const Id = z
  .string()
  .min(1, 'needs at least one character')
  .max(80, 'is longer than 80 characters')
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'may hold only letters, digits, dots, hyphens and underscores');
export type Id = z.infer<typeof Id>;

/** A calendar date without a time zone, `YYYY-MM-DD`. */
export const IsoDate = z.iso.date();
export type IsoDate = z.infer<typeof IsoDate>;

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export const Weekday = z.int().min(1).max(7);

/** A part of a whole, from 0 to 1. */
export const Share = z.number().min(0).max(1);

/** Shares by the id of what receives them. They must sum to 1 within 0.001, which `check` verifies. */
export const Shares = z.record(Id, Share);

export const Name = z.string().min(1, 'needs at least one character').max(200, 'is longer than 200 characters');
export const Latitude = z.number().min(-90).max(90);
export const Longitude = z.number().min(-180).max(180);
export const Minutes = z.number().min(0).max(1440);

/** A financial year, April to March, as `2027/28`. */
export const FinancialYear = z.string().regex(/^\d{4}\/\d{2}$/, 'needs the form 2027/28');

/** Figures by calendar year, such as population; the key is the year in four digits. */
export const ByYear = z.record(z.string().regex(/^\d{4}$/, 'needs a year in four digits'), z.number().min(0));

/**
 * Where a record's figures come from: `source` for the record as a whole, `fieldSources` for single
 * fields that come from elsewhere (field name -> source id).
 */
export const provenance = {
  source: Id.optional(),
  fieldSources: z.record(z.string(), Id).optional(),
};
