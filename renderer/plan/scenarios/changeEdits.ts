import type { Change } from '../../../db/schema/change.ts';
import type { Command } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { clipped } from '../projectName.ts';
import { freshId, putScenario } from '../scenarioCommands.ts';
import { changeSentence } from './changeSentence.ts';
import { pointedAt } from './pointAt.ts';
import { scenarioIn } from './scenarioIn.ts';

/** Switches a change off, or on again; one that had lost what it spoke of forgets that. */
export function switchChange(plan: Plan, scenarioId: string, changeId: string, on: boolean): Command | null {
  return withChange(plan, scenarioId, changeId, on ? 'Switch on' : 'Switch off', ({ off: _off, lost, ...change }) =>
    on ? change : { ...change, off: true, ...(lost !== undefined && { lost }) },
  );
}

/** Gives a change its reason; an empty one takes it away. */
export const reasonChange = (plan: Plan, scenarioId: string, changeId: string, why: string): Command | null =>
  withChange(plan, scenarioId, changeId, 'Give a reason', ({ why: _, ...change }) =>
    why.trim() === '' ? change : { ...change, why: clipped(why.trim(), 2000) },
  );

export const removeChange = (plan: Plan, scenarioId: string, changeId: string): Command | null =>
  withChange(plan, scenarioId, changeId, 'Take out', () => null);

function withChange(
  plan: Plan,
  scenarioId: string,
  changeId: string,
  verb: string,
  made: (change: Change) => Change | null,
): Command | null {
  const scenario = scenarioIn(plan, scenarioId);
  const change = scenario?.changes.find(({ id }) => id === changeId);
  if (scenario === undefined || change === undefined) return null;
  const changes = scenario.changes.flatMap((held) => (held.id === changeId ? (made(held) ?? []) : [held]));
  const label = `${verb} in “${scenario.name}”: ${changeSentence(plan, change)}`;
  return putScenario(plan, { ...scenario, changes }, 'change-scenario', label);
}

/** A change `by` places earlier (negative) or later; null at the ends. */
export function reorderChange(plan: Plan, scenarioId: string, changeId: string, by: number): Command | null {
  const scenario = scenarioIn(plan, scenarioId);
  const at = scenario?.changes.findIndex(({ id }) => id === changeId) ?? -1;
  const change = scenario?.changes[at];
  if (scenario === undefined || change === undefined) return null;
  const to = Math.min(Math.max(at + by, 0), scenario.changes.length - 1);
  if (to === at) return null;
  const changes = scenario.changes.toSpliced(at, 1).toSpliced(to, 0, change);
  const label = `Put ${to < at ? 'earlier' : 'later'} in “${scenario.name}”: ${changeSentence(plan, change)}`;
  return putScenario(plan, { ...scenario, changes }, 'reorder-changes', label);
}

/** A change put at the end of another scenario; `move` takes it out of its own, in the same step. */
export function sendChange(
  plan: Plan,
  { scenarioId, changeId, toId, move }: { scenarioId: string; changeId: string; toId: string; move: boolean },
): Command | null {
  const [own, other] = [scenarioIn(plan, scenarioId), scenarioIn(plan, toId)];
  const change = own?.changes.find(({ id }) => id === changeId);
  if (own === undefined || other === undefined || change === undefined || own === other) return null;
  const id = freshId(
    change.id,
    other.changes.map((held) => held.id),
  );
  const label = `${move ? 'Move' : 'Copy'} to “${other.name}”: ${changeSentence(plan, change)}`;
  const added = putScenario(plan, { ...other, changes: [...other.changes, { ...change, id }] }, 'send-change', label);
  if (!move) return added;
  const rest = { ...own, changes: own.changes.filter((held) => held !== change) };
  return { ...added, edits: [...added.edits, ...putScenario(plan, rest, '', label).edits] };
}

/** Points a change that lost what it spoke of at something else, and switches it on. */
export const mendChange = (
  plan: Plan,
  scenarioId: string,
  changeId: string,
  field: string,
  id: string,
): Command | null => withChange(plan, scenarioId, changeId, 'Mend', (change) => pointedAt(change, field, id) ?? change);
