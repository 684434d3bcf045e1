import { z } from 'zod';
import { Id, IsoDate, Minutes, Name, provenance, Share } from './primitives.ts';

export const MachineKind = z.enum(['linac', 'mrLinac', 'orthovoltage', 'brachytherapy', 'ctSimulator', 'mrSimulator']);
export type MachineKind = z.infer<typeof MachineKind>;

/** Kinds that stand in a treatment bunker and so count against a centre's bunkers. */
export const bunkerKinds: readonly MachineKind[] = ['linac', 'mrLinac'];

export const Breakdown = z.strictObject({
  /** Mean operating days between failures of a new machine. */
  meanDaysBetween: z.number().positive(),
  repairHoursMedian: z.number().positive(),
  repairHours95th: z.number().positive(),
  /** Growth of the failure rate per year of age, 0.05 = 5% a year. */
  ageingPerYear: z.number().min(0).max(1),
});
export type Breakdown = z.infer<typeof Breakdown>;

export const Machine = z.strictObject({
  id: Id,
  centreId: Id,
  name: Name,
  kind: MachineKind,
  model: z.string().max(200).optional(),
  commissioned: IsoDate,
  designLifeYears: z.number().positive().max(40),
  /** Rostered minutes on an open day. */
  minutesPerDay: Minutes,
  capabilities: z.array(z.string().min(1).max(60)),
  /** Machines of one centre and group may exchange patients mid-course. */
  matchedGroup: z.string().min(1).max(60).optional(),
  service: z.strictObject({ everyWeeks: z.number().positive(), days: z.number().positive() }).nullable().optional(),
  breakdown: Breakdown.nullable().optional(),
  /** Share of the day held for urgent pathways, released to all `releaseDays` open days before. */
  urgentReserve: z
    .strictObject({ share: Share, releaseDays: z.int().min(0).max(30) })
    .nullable()
    .optional(),
  /** First day it treats; before the plan's start when omitted. */
  inService: IsoDate.optional(),
  /** First day it no longer treats. */
  outOfService: IsoDate.optional(),
  ...provenance,
});
export type Machine = z.infer<typeof Machine>;
