import { z } from 'zod';
import { Id, Name } from './primitives.ts';

/** The parts of a planning pack between its contents and its back page, in the order in which they stand unless set. */
export const PackSectionId = z.enum([
  'summary',
  'decision',
  'network',
  'caseForChange',
  'options',
  'appraisal',
  'equity',
  'resilience',
  'sensitivity',
  'cost',
  'commercial',
  'schedule',
  'workshop',
  'risks',
  'assumptions',
  'method',
  'glossary',
  'changes',
]);
export type PackSectionId = z.infer<typeof PackSectionId>;

/** Whether a part is printed, and what the planner says at its head, as plain text or Markdown. */
export const PackSection = z.strictObject({
  id: PackSectionId,
  shown: z.boolean(),
  words: z.string().min(1, 'says nothing; leave it out').max(8000, 'is longer than 8,000 characters').optional(),
});
export type PackSection = z.infer<typeof PackSection>;

/** Discounting in real terms, as HM Treasury's Green Book has it. */
export const standardDiscountRate = 0.035;

/** How the planning pack of a plan is made. What is left out is as it stands without any settings. */
export const PackSettings = z.strictObject({
  /** Draft when omitted. */
  status: z.enum(['draft', 'final']).optional(),
  /** Of the document, such as `0.3`. */
  version: z.string().min(1).max(40).optional(),
  /** What the pack answers, in the planner's words. */
  question: z.string().min(1).max(1000).optional(),
  /** The scenarios held against the baseline, in order; all of the plan's when omitted. They may be gone by now. */
  scenarioIds: z.array(Id).max(50).optional(),
  /** The scenario that the pack speaks for; none when omitted. It may be gone by now. */
  preferredId: Id.optional(),
  /** Counts of people under five are then not printed. */
  leavesNhs: z.boolean().optional(),
  /** A year, in real terms; `standardDiscountRate` when omitted. */
  discountRate: z.number().min(0).max(0.2).optional(),
  /** What keeping a linac in service costs in a year, in pounds; costs are capital alone when omitted. */
  runningCostPerMachine: z.number().min(0).max(1e8).optional(),
  /** Each part at most once, in the order in which they stand; one not named stands behind the one it follows by itself. */
  sections: z
    .array(PackSection)
    .refine((parts) => new Set(parts.map(({ id }) => id)).size === parts.length, 'names a part twice')
    .optional(),
});
export type PackSettings = z.infer<typeof PackSettings>;

const Rating = z.int().min(1).max(5);

/** What may go wrong with the programme: how likely and how grave, each from 1 to 5. */
export const Risk = z.strictObject({
  id: Id,
  name: Name,
  likelihood: Rating,
  impact: Rating,
  /** What is done about it. */
  response: z.string().min(1).max(2000).optional(),
  /** A role, never a person's name. */
  owner: Name.optional(),
});
export type Risk = z.infer<typeof Risk>;
