import type { Command } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { StoryStep, WorkshopRecord } from '../../../db/schema/workshop.ts';
import { longestLabel, put, putRecords } from '../commands/putRecords.ts';
import { clipped } from '../projectName.ts';
import { freshId } from '../scenarioCommands.ts';

const stepIds = (plan: Plan): string[] => (plan.storyboard ?? []).map(({ id }) => id);

/** A step under an id of its own, after the last one. */
export function addStep(plan: Plan, step: Omit<StoryStep, 'id'>): { command: Command | null; stepId: string } {
  const stepId = freshId(step.title, stepIds(plan));
  const named = { name: 'add-step', label: `Add “${step.title}” to the storyboard` };
  return { command: putRecords(plan, named, [put('storyboard', { id: stepId, ...step })]), stepId };
}

/** A step as it is to be; null when it is so already. */
export const changeStep = (plan: Plan, step: StoryStep): Command | null =>
  putRecords(plan, { name: 'change-step', label: `Change the step “${step.title}” of the storyboard` }, [
    put('storyboard', step),
  ]);

export const removeStep = (plan: Plan, step: StoryStep): Command | null =>
  putRecords(plan, { name: 'remove-step', label: `Take “${step.title}” out of the storyboard` }, [
    { collection: 'storyboard', key: step.id, record: null },
  ]);

/** A step moved to another place; null when it is not there, or that is where it stands. */
export function moveStep(plan: Plan, stepId: string, to: number): Command | null {
  const steps = plan.storyboard ?? [];
  const from = steps.findIndex(({ id }) => id === stepId);
  const step = steps[from];
  if (step === undefined || to === from || to < 0 || to >= steps.length) return null;
  return {
    name: 'move-step',
    label: clipped(`Move “${step.title}” to place ${to + 1} of the storyboard`, longestLabel),
    edits: [
      { collection: 'storyboard', at: from, before: { ...step }, after: null },
      { collection: 'storyboard', at: to, before: null, after: { ...step } },
    ],
  };
}

const kindVerbs = { decision: 'Record a decision', action: 'Record an action', dissent: 'Record dissent' } as const;

/** What was said in the room, kept under an id of its own. */
export function addToRecord(plan: Plan, record: Omit<WorkshopRecord, 'id'>): Command | null {
  const id = freshId(
    record.kind,
    (plan.workshop ?? []).map((held) => held.id),
  );
  const named = { name: 'record-workshop', label: `${kindVerbs[record.kind]}: ${record.text}` };
  return putRecords(plan, named, [put('workshop', { id, ...record })]);
}

export const changeRecord = (plan: Plan, record: WorkshopRecord): Command | null =>
  putRecords(plan, { name: 'change-workshop', label: `Change what was recorded: ${record.text}` }, [
    put('workshop', record),
  ]);

export const removeFromRecord = (plan: Plan, record: WorkshopRecord): Command | null =>
  putRecords(plan, { name: 'remove-workshop', label: `Take out what was recorded: ${record.text}` }, [
    { collection: 'workshop', key: record.id, record: null },
  ]);
