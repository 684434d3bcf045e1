import type { Change } from '../../../db/schema/change.ts';
import type { Command } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Scenario } from '../../../db/schema/scenario.ts';
import { clipped } from '../projectName.ts';
import { freshId, putScenario } from '../scenarioCommands.ts';
import { ancestorsOf, buildsOn } from './lineage.ts';
import { scenarioIn } from './scenarioIn.ts';

/** A scenario that a command makes, and the command. */
export type Made = { command: Command; scenarioId: string };

const longestName = 200;

/** A name that no scenario has yet: “New scenario”, “New scenario 2”. */
export function freshName(plan: Plan, stem: string): string {
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
  const parent = parentId === null ? undefined : scenarioIn(plan, parentId);
  const name = freshName(plan, parent === undefined ? 'New scenario' : `${clipped(parent.name, 180)}, and`);
  const label = parent === undefined ? `Make the scenario “${name}”` : `Branch from “${parent.name}”`;
  return made(plan, { name, ...(parent && { parentId: parent.id }), changes: [] }, label);
}

/** A copy that builds on the same scenario; what branches from the original stays there. */
export function duplicateScenario(plan: Plan, id: string): Made | null {
  const scenario = scenarioIn(plan, id);
  if (scenario === undefined) return null;
  const { id: _, ...rest } = structuredClone(scenario);
  const name = freshName(plan, `${clipped(scenario.name, 180)} (copy)`);
  return made(plan, { ...rest, name }, `Duplicate the scenario “${scenario.name}”`);
}

/** The same scenario with all it inherits as changes of its own, on the baseline; null where it inherits nothing. */
export function flattenScenario(plan: Plan, id: string): Command | null {
  const scenario = scenarioIn(plan, id);
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
  const scenario = scenarioIn(plan, id);
  const parent = parentId === null ? undefined : scenarioIn(plan, parentId);
  if (scenario === undefined || (scenario.parentId ?? null) === parentId || parentId === id) return null;
  if (parentId !== null && (parent === undefined || buildsOn(plan, parent, id))) return null;
  const { parentId: _, ...own } = scenario;
  const label = `Have “${scenario.name}” build on ${parent === undefined ? 'the baseline' : `“${parent.name}”`}`;
  return putScenario(plan, { ...own, ...(parent && { parentId: parent.id }) }, 'set-parent', label);
}
