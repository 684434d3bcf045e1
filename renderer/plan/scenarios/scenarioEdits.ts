import type { Change } from '../../../db/schema/change.ts';
import type { Command } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Scenario } from '../../../db/schema/scenario.ts';
import { clipped } from '../projectName.ts';
import { freshId, putScenario } from '../scenarioCommands.ts';
import { changeSentence } from './changeSentence.ts';
import { ancestorsOf, buildsOn } from './lineage.ts';
import { pointedAt } from './pointAt.ts';

/** A scenario that a command makes, and the command. */
export type Made = { command: Command; scenarioId: string };

const longestName = 200;
const scenarioOf = (plan: Plan, id: string): Scenario | undefined => plan.scenarios.find((held) => held.id === id);

/** A name that no scenario has yet: “New scenario”, “New scenario 2”. */
function freshName(plan: Plan, stem: string): string {
  const taken = new Set(plan.scenarios.map(({ name }) => name));
  for (let n = 1; ; n += 1) {
    const name = clipped(n === 1 ? stem : `${clipped(stem, longestName - 5)} ${n}`, longestName);
    if (!taken.has(name)) return name;
  }
}

export function made(plan: Plan, scenario: Omit<Scenario, 'id'>, label: string): Made {
  const taken = plan.scenarios.map(({ id }) => id);
  const id = freshId(scenario.name, [...taken, 'baseline']);
  return { command: putScenario(plan, { id, ...scenario }, 'make-scenario', label), scenarioId: id };
}

/** An empty scenario on the baseline, or one that branches from another. */
export function newScenario(plan: Plan, parentId: string | null): Made {
  const parent = parentId === null ? undefined : scenarioOf(plan, parentId);
  const name = freshName(plan, parent === undefined ? 'New scenario' : `${clipped(parent.name, 180)}, and`);
  const label = parent === undefined ? `Make the scenario “${name}”` : `Branch from “${parent.name}”`;
  return made(plan, { name, ...(parent && { parentId: parent.id }), changes: [] }, label);
}

/** A copy that builds on the same scenario; what branches from the original stays there. */
export function duplicateScenario(plan: Plan, id: string): Made | null {
  const scenario = scenarioOf(plan, id);
  if (scenario === undefined) return null;
  const { id: _, ...rest } = structuredClone(scenario);
  const name = freshName(plan, `${clipped(scenario.name, 180)} (copy)`);
  return made(plan, { ...rest, name }, `Duplicate the scenario “${scenario.name}”`);
}

/** The same scenario with all it inherits as changes of its own, on the baseline; null where it inherits nothing. */
export function flattenScenario(plan: Plan, id: string): Command | null {
  const scenario = scenarioOf(plan, id);
  if (scenario?.parentId === undefined) return null;
  const { parentId: _, ...own } = scenario;
  const inherited = ancestorsOf(plan, scenario).flatMap(({ changes }) => changes);
  const label = `Make “${scenario.name}” stand by itself`;
  return putScenario(
    plan,
    { ...own, changes: withFreshIds([...inherited, ...scenario.changes]) },
    'flatten-scenario',
    label,
  );
}

/** Changes from several scenarios, each under an id that no other has. */
export function withFreshIds(changes: readonly Change[]): Change[] {
  const taken: string[] = [];
  return changes.map((change) => {
    const id = freshId(change.id, taken);
    taken.push(id);
    return { ...change, id };
  });
}

/** A scenario building on another one, or on the baseline; null where that would be a circle or nothing new. */
export function setParent(plan: Plan, id: string, parentId: string | null): Command | null {
  const scenario = scenarioOf(plan, id);
  const parent = parentId === null ? undefined : scenarioOf(plan, parentId);
  if (scenario === undefined || (scenario.parentId ?? null) === parentId || parentId === id) return null;
  if (parentId !== null && (parent === undefined || buildsOn(plan, parent, id))) return null;
  const { parentId: _, ...own } = scenario;
  const label = `Have “${scenario.name}” build on ${parent === undefined ? 'the baseline' : `“${parent.name}”`}`;
  return putScenario(plan, { ...own, ...(parent && { parentId: parent.id }) }, 'set-parent', label);
}

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
  const scenario = scenarioOf(plan, scenarioId);
  const change = scenario?.changes.find(({ id }) => id === changeId);
  if (scenario === undefined || change === undefined) return null;
  const changes = scenario.changes.flatMap((held) => (held.id === changeId ? (made(held) ?? []) : [held]));
  const label = `${verb} in “${scenario.name}”: ${changeSentence(plan, change)}`;
  return putScenario(plan, { ...scenario, changes }, 'change-scenario', label);
}

/** A change `by` places earlier (negative) or later; null at the ends. */
export function reorderChange(plan: Plan, scenarioId: string, changeId: string, by: number): Command | null {
  const scenario = scenarioOf(plan, scenarioId);
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
  const [own, other] = [scenarioOf(plan, scenarioId), scenarioOf(plan, toId)];
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
