import { z } from 'zod';
import { Centre } from './centre.ts';
import { Travel } from './demand.ts';
import { Breakdown, Machine } from './machine.ts';
import { Mix } from './pathway.ts';
import { Id, IsoDate, Minutes, Share, Shares, Weekday } from './primitives.ts';
import { Project, Stage } from './project.ts';

/**
 * On every change: an id to refer to it, why it was made, and whether it is switched off for now. One that is off and
 * has `lost`, a sentence saying what went, may name what the plan no longer holds.
 */
const common = {
  id: Id,
  why: z.string().max(2000).optional(),
  off: z.boolean().optional(),
  lost: z.string().max(2000).optional(),
};
/** In force from `from` until the day before `until`, or to the end of the plan. */
const period = { from: IsoDate, until: IsoDate.optional() };
/** Wherever a change may concern one record or all of them. */
const Every = z.literal('*');

/**
 * What a scenario does to the plan, one typed step at a time (model.md section 2). `id`, `off` and `lost` belong
 * to the interface; the rest is the contract.
 */
export const Change = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('moveProject'),
    ...common,
    projectId: Id,
    start: IsoDate,
    stages: z.array(Stage).optional(),
  }),
  z.strictObject({ type: z.literal('addProject'), ...common, project: Project }),
  z.strictObject({ type: z.literal('cancelProject'), ...common, projectId: Id }),
  z.strictObject({ type: z.literal('addMachine'), ...common, machine: Machine, from: IsoDate }),
  z.strictObject({ type: z.literal('retireMachine'), ...common, machineId: Id, from: IsoDate }),
  z.strictObject({ type: z.literal('moveMachine'), ...common, machineId: Id, toCentreId: Id, from: IsoDate }),
  z.strictObject({
    type: z.literal('openCentre'),
    ...common,
    centre: Centre,
    from: IsoDate,
    /** Journeys to the new centre, as far as they are known. */
    travel: z.array(Travel.omit({ centreId: true })).optional(),
  }),
  z.strictObject({ type: z.literal('closeCentre'), ...common, centreId: Id, from: IsoDate }),
  z.strictObject({
    type: z.literal('changeHours'),
    ...common,
    /** One machine, or with `centreId` every treatment machine of a centre. */
    machineId: Id.optional(),
    centreId: Id.optional(),
    minutesPerDay: Minutes,
    ...period,
  }),
  z.strictObject({
    type: z.literal('changeOpeningDays'),
    ...common,
    centreId: Id,
    weekdays: z.array(Weekday).min(1),
    bankHolidays: z.boolean().optional(),
    ...period,
  }),
  z.strictObject({
    type: z.literal('changeFlow'),
    ...common,
    zoneId: Id,
    pathwayId: z.union([Id, Every]),
    /** With `*`: pathways that have shares of their own keep them. */
    generalOnly: z.boolean().optional(),
    shares: Shares,
    from: IsoDate,
  }),
  z.strictObject({
    type: z.literal('divertFlow'),
    ...common,
    /** Sends `share` of what goes from these zones to `fromCentreId` (any centre when '*') to `toCentreId`. */
    zoneId: z.union([Id, Every]),
    pathwayId: z.union([Id, Every]),
    fromCentreId: z.union([Id, Every]),
    toCentreId: Id,
    share: Share,
    from: IsoDate,
  }),
  z.strictObject({
    type: z.literal('changeDemand'),
    ...common,
    zoneId: z.union([Id, Every]),
    pathwayId: z.union([Id, Every]),
    /** Multiplies the number of decisions from `from` on. */
    factor: z.number().min(0).max(10).optional(),
    /** Replaces growth a year from `from` on. */
    growthPerYear: z.number().min(-0.5).max(0.5).optional(),
    ...period,
  }),
  z.strictObject({
    type: z.literal('changeFractionation'),
    ...common,
    pathwayId: Id,
    mix: Mix,
    from: IsoDate,
  }),
  z.strictObject({
    type: z.literal('changeBreakdown'),
    ...common,
    machineId: z.union([Id, Every]),
    breakdown: Breakdown.nullable(),
    from: IsoDate,
  }),
  z.strictObject({
    type: z.literal('changeStaffing'),
    ...common,
    centreId: Id,
    /** Multiplies rostered minutes. */
    factor: z.number().min(0).max(2),
    ...period,
  }),
  z.strictObject({
    type: z.literal('machineDown'),
    ...common,
    machineId: Id,
    from: IsoDate,
    until: IsoDate,
  }),
  z.strictObject({
    type: z.literal('centreDown'),
    ...common,
    centreId: Id,
    from: IsoDate,
    until: IsoDate,
  }),
  z.strictObject({
    type: z.literal('setMutualAid'),
    ...common,
    enabled: z.boolean(),
    offerAfterDays: z.int().min(0).max(365).optional(),
    maxExtraMinutes: Minutes.optional(),
    acceptance: z.number().min(0).max(1).optional(),
    from: IsoDate.optional(),
  }),
]);
export type Change = z.infer<typeof Change>;
export type ChangeType = Change['type'];
