import type { Command, Edit } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { commandBetween } from '../commands/commandBetween.ts';
import type { Named } from '../commands/putRecords.ts';

/** A merged plan as one step; null when it is what the plan is already. */
export function mergeCommand(plan: Plan, merged: Plan, { name, label, why }: Named): Command | null {
  const named = { name, label, ...(why && { why }) };
  const [steps, wanted] = [plan.storyboard ?? [], merged.storyboard ?? []];
  const [held, stays] = [steps, wanted].map((list) => new Set(list.map(({ id }) => id)));
  const appended = [...steps.filter(({ id }) => stays?.has(id)), ...wanted.filter(({ id }) => !held?.has(id))];
  if (appended.every(({ id }, at) => id === wanted[at]?.id)) return commandBetween(plan, merged, named);
  // A storyboard in another order is told anew, since records that stay are not moved.
  const { storyboard: _, ...rest } = merged;
  const others = commandBetween(plan, { ...rest, storyboard: steps }, named);
  const taken = steps.map((step): Edit => ({ collection: 'storyboard', at: 0, before: { ...step }, after: null }));
  const told = wanted.map((step, at): Edit => ({ collection: 'storyboard', at, before: null, after: { ...step } }));
  return {
    name: named.name,
    label: others?.label ?? label,
    ...(why && { why }),
    edits: [...(others?.edits ?? []), ...taken, ...told],
  };
}
