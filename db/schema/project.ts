import { z } from 'zod';
import { Machine } from './machine.ts';
import { FinancialYear, Id, IsoDate, Name, provenance } from './primitives.ts';

export const ProjectKind = z.enum(['replace', 'add', 'retire', 'move']);
export type ProjectKind = z.infer<typeof ProjectKind>;

/** One step of an upgrade. While `outOfService` is true the machine concerned cannot treat. */
export const Stage = z.strictObject({
  name: Name,
  weeks: z.number().positive().max(520),
  outOfService: z.boolean(),
});
export type Stage = z.infer<typeof Stage>;

export const ProjectStatus = z.enum(['idea', 'planned', 'approved', 'underway', 'done']);
export type ProjectStatus = z.infer<typeof ProjectStatus>;

/**
 * An upgrade. Stages follow each other from `start`.
 * replace: `machineId` goes, `newMachine` treats when the last stage ends, in the same bunker.
 * add:     `newMachine` treats when the last stage ends.
 * retire:  `machineId` treats until the first stage that is out of service (or the end when none is).
 * move:    `machineId` is out during the stages so marked and treats at `toCentreId` afterwards.
 */
export const Project = z.strictObject({
  id: Id,
  kind: ProjectKind,
  name: Name.optional(),
  machineId: Id.optional(),
  newMachine: Machine.optional(),
  toCentreId: Id.optional(),
  start: IsoDate,
  stages: z.array(Stage),
  /** Pounds, in the prices of the plan's start. */
  capitalCost: z.number().min(0).optional(),
  fundingSource: z.string().max(200).optional(),
  financialYear: FinancialYear.optional(),
  status: ProjectStatus,
  ...provenance,
});
export type Project = z.infer<typeof Project>;
