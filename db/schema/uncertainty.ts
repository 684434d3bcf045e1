import { z } from 'zod';
import { Id } from './primitives.ts';

/** What of a plan is uncertain as a whole, rather than record by record. */
export const UncertainInput = z.enum([
  /** Courses, times what the plan has. */
  'demand',
  /** Growth a year, of all courses alike. */
  'growth',
  /** Rostered minutes, times what the plan has. */
  'staffing',
  /** Time between failures, times what the plan has. */
  'timeBetweenFailures',
  /** Time to repair, times what the plan has. */
  'repairTime',
  /** Length of the stages of projects, times what the plan has. */
  'projectLength',
  /** Weeks by which projects that have not begun start later. */
  'projectDelay',
]);
export type UncertainInput = z.infer<typeof UncertainInput>;

/** Between which values an input surely lies, and where that comes from. */
export const Uncertainty = z
  .strictObject({ low: z.number(), high: z.number(), source: Id.optional() })
  .refine(({ low, high }) => low <= high, 'the low end lies above the high one; exchange them');
export type Uncertainty = z.infer<typeof Uncertainty>;

export const Uncertainties = z
  .partialRecord(UncertainInput, Uncertainty)
  .refine((inputs) => Object.keys(inputs).length > 0, 'names no input; leave it out, or give at least one');
export type Uncertainties = z.infer<typeof Uncertainties>;
