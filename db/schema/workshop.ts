import { z } from 'zod';
import { Id, IsoDate, Name } from './primitives.ts';

/** The views that a step of a storyboard can show. */
export const StoryView = z.enum(['network', 'fleet', 'demand', 'flows', 'scenarios', 'compare', 'risk']);
export type StoryView = z.infer<typeof StoryView>;

/**
 * What of a view that has several parts a step shows; its first part where none is named. Of Compare: where and when, how
 * long people wait, who gains and who loses, and what each change does, instead of a measure by week. Of Risk: which
 * uncertain inputs matter, instead of what would hurt most if it were lost.
 */
export const StoryPart = z.enum(['heat', 'waits', 'who', 'changes', 'sensitivity']);
export type StoryPart = z.infer<typeof StoryPart>;

/** What a step draws the room's eyes to; what the plan no longer holds is passed over. */
export const StoryFocus = z
  .strictObject({
    centreId: Id.optional(),
    /** The day that is shown, where the view has one. */
    date: IsoDate.optional(),
    metric: z.enum(['waitDays', 'withinTarget', 'queue', 'utilisation']).optional(),
    /** The change of the step's scenario whose lever comes first. */
    leverChangeId: Id.optional(),
    part: StoryPart.optional(),
  })
  .refine((focus) => Object.keys(focus).length > 0, 'names nothing; leave it out');
export type StoryFocus = z.infer<typeof StoryFocus>;

/**
 * A step of the storyboard that a facilitator walks through with a room. Steps outlive the scenarios that they name: one
 * whose scenario was removed shows the baseline and says so.
 */
export const StoryStep = z.strictObject({
  id: Id,
  /** The question that the step puts to the room. */
  title: Name,
  /** For the presenter alone. */
  note: z.string().max(4000).optional(),
  /** Null for the baseline. */
  scenarioId: Id.nullable(),
  compareIds: z.array(Id).min(1, 'names no scenario; leave it out').max(5).optional(),
  view: StoryView,
  focus: StoryFocus.optional(),
});
export type StoryStep = z.infer<typeof StoryStep>;

export const WorkshopKind = z.enum(['decision', 'action', 'dissent']);
export type WorkshopKind = z.infer<typeof WorkshopKind>;

/** A figure as it was read out in the room, written as it stood there. */
export const WorkshopFigure = z.strictObject({
  label: Name,
  value: z.string().min(1).max(100),
  /** The 95% interval, where there was one. */
  interval: z.string().min(1).max(100).optional(),
});
export type WorkshopFigure = z.infer<typeof WorkshopFigure>;

/**
 * What a workshop decided, took on or disagreed about, with what was on screen then. It stands by itself: the names and
 * figures are kept as they were, whatever becomes of the step, the scenario and the plan.
 */
export const WorkshopRecord = z.strictObject({
  id: Id,
  kind: WorkshopKind,
  text: z.string().min(1, 'needs at least one character').max(2000),
  /** Who said it or takes it on: a role, never a person's name. */
  role: Name.optional(),
  /** When an action is to be done. */
  due: IsoDate.optional(),
  /** The moment it was recorded, with its offset from UTC. */
  at: z.iso.datetime({ offset: true }),
  stepId: Id.optional(),
  stepTitle: Name.optional(),
  /** Null for the baseline. */
  scenarioId: Id.nullable(),
  /** The scenario's name as it was. */
  scenarioName: Name,
  /** SHA-256 of what the figures on screen were computed from, in hexadecimal. */
  inputsHash: z.string().regex(/^[0-9a-f]{64}$/, 'needs 64 hexadecimal digits'),
  figures: z.array(WorkshopFigure).min(1, 'holds no figure; leave it out').max(40).optional(),
});
export type WorkshopRecord = z.infer<typeof WorkshopRecord>;
