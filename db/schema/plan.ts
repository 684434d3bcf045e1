import { z } from 'zod';
import { Boundaries } from './boundaries.ts';
import { Centre } from './centre.ts';
import { Backlog, Benchmark, Demand, Flow, MutualAid, Travel } from './demand.ts';
import { Machine } from './machine.ts';
import { Observation } from './observation.ts';
import { PackSettings, Risk } from './pack.ts';
import { Pathway } from './pathway.ts';
import { FinancialYear, Id, IsoDate, Name, Weekday } from './primitives.ts';
import { Project } from './project.ts';
import { SavedFrom } from './savedFrom.ts';
import { Scenario } from './scenario.ts';
import { Source } from './source.ts';
import { Trust } from './trust.ts';
import { Uncertainties } from './uncertainty.ts';
import { StoryStep, WorkshopRecord } from './workshop.ts';
import { Zone } from './zone.ts';

/** Days on which decisions to treat are made; Monday to Friday and not bank holidays when a plan omits it. */
export const Decisions = z.strictObject({ weekdays: z.array(Weekday).min(1), bankHolidays: z.boolean() });

/** Pounds of capital that may be spent in each financial year; a year that is not named has no limit set. */
export const CapitalEnvelope = z
  .record(FinancialYear, z.number().min(0))
  .refine((years) => Object.keys(years).length > 0, 'names no year; leave it out, or give at least one');
export type CapitalEnvelope = z.infer<typeof CapitalEnvelope>;

/**
 * The plan file, version 1: the authority for the public contract. References, shares and dates between records
 * are checked by `checkPlan`; this is the shape alone.
 */
export const Plan = z.strictObject({
  format: z.literal('isocentre-plan'),
  version: z.literal(1),
  name: Name,
  description: z.string().max(4000).optional(),
  startDate: IsoDate,
  horizonWeeks: z.int().min(1).max(1565),
  warmUpWeeks: z.int().min(0).max(520),
  decisions: Decisions.optional(),
  trusts: z.array(Trust),
  centres: z.array(Centre),
  machines: z.array(Machine),
  projects: z.array(Project),
  pathways: z.array(Pathway),
  zones: z.array(Zone),
  demand: z.array(Demand),
  /** Twelve monthly factors, January first, mean 1. */
  seasonality: z.array(z.number().min(0).max(5)).length(12).optional(),
  /** Where the monthly factors come from. */
  seasonalitySource: Id.optional(),
  flows: z.array(Flow),
  travel: z.array(Travel).optional(),
  mutualAid: MutualAid.optional(),
  capitalEnvelope: CapitalEnvelope.optional(),
  /** What sensitivity is tried over. */
  uncertainty: Uncertainties.optional(),
  backlog: z.array(Backlog).optional(),
  benchmarks: z.array(Benchmark).optional(),
  /** What was observed of the real network, to hold the simulation against. */
  observations: z.array(Observation).optional(),
  boundaries: z.array(Boundaries).optional(),
  scenarios: z.array(Scenario),
  storyboard: z.array(StoryStep).optional(),
  workshop: z.array(WorkshopRecord).optional(),
  pack: PackSettings.optional(),
  risks: z.array(Risk).optional(),
  sources: z.array(Source).optional(),
  /** Of the file and not of the plan: what it was saved from, so that it can be merged with what that has become. */
  savedFrom: SavedFrom.optional(),
});
export type Plan = z.infer<typeof Plan>;
