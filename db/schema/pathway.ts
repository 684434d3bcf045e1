import { z } from 'zod';
import { Id, IsoDate, Minutes, Name, provenance, Share } from './primitives.ts';

export const Mix = z.array(z.strictObject({ fractions: z.int().min(1).max(60), share: Share })).min(1);
export type Mix = z.infer<typeof Mix>;

export const AttendancePattern = z.enum(['daily', 'alternateDays', 'weekly', 'twiceDaily']);
export type AttendancePattern = z.infer<typeof AttendancePattern>;

export const Pathway = z.strictObject({
  id: Id,
  name: Name,
  tumourSite: z.string().max(100).optional(),
  intent: z.enum(['radical', 'palliative', 'other']),
  /** Royal College of Radiologists interruption category. */
  category: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** Calendar days allowed from decision to treat to first fraction. */
  targetDays: z.int().min(1).max(365),
  /** Lower is booked first. */
  priority: z.int().min(0).max(100),
  /** The mix in force is the last one whose `from` is not after the decision; the first has `from: null`. */
  fractionation: z.array(z.strictObject({ from: IsoDate.nullable(), mix: Mix })).min(1),
  minutesFirst: Minutes.positive(),
  minutesLater: Minutes.positive(),
  pattern: AttendancePattern,
  capabilities: z.array(z.string().min(1).max(60)),
  /** True when simulation or the first fraction may be on the day of decision itself. */
  sameDay: z.boolean().optional(),
  /**
   * May use the minutes that machines hold for urgent courses. When omitted, a pathway is urgent when its target is
   * 14 days or less (`urgent.ts`).
   */
  urgent: z.boolean().optional(),
  imaging: z.array(z.strictObject({ kind: z.enum(['ctSimulator', 'mrSimulator']), minutes: Minutes.positive() })),
  /** Working days of planning after simulation; null when none is needed. */
  planning: z
    .strictObject({ minDays: z.number().min(0), modeDays: z.number().min(0), maxDays: z.number().min(0) })
    .nullable(),
  ...provenance,
});
export type Pathway = z.infer<typeof Pathway>;
