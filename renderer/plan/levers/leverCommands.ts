import type { Change } from '../../../db/schema/change.ts';
import type { Command } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Scenario } from '../../../db/schema/scenario.ts';
import { freshId, putScenario } from '../scenarioCommands.ts';
import { changeSentence } from '../scenarios/changeSentence.ts';
import { made } from '../scenarios/scenarioEdits.ts';

/** One change of a scenario as it is to be; null when it is so already, or there is no such change. */
export function alterChange(plan: Plan, scenarioId: string, change: Change): Command | null {
  const scenario = plan.scenarios.find(({ id }) => id === scenarioId);
  const held = scenario?.changes.find(({ id }) => id === change.id);
  if (!scenario || !held || JSON.stringify(held) === JSON.stringify(change)) return null;
  const changes = scenario.changes.map((one) => (one.id === change.id ? change : one));
  const label = `In “${scenario.name}”: ${changeSentence(plan, change)}`;
  return putScenario(plan, { ...scenario, changes }, 'alter-change', label);
}

/** What adding leads to: the command, and the changes as they stand in the scenario. */
export type Added = { command: Command; scenarioId: string; changeIds: string[] };

/**
 * Changes added to the scenario given, after those it has; where there is none (the baseline) to a new one of this name,
 * so that the plan itself never changes by trying something. `renamed` is what the scenario given is called from now on.
 */
export function addChanges(
  plan: Plan,
  scenarioId: string | null,
  name: string,
  changes: readonly Change[],
  renamed?: string,
): Added {
  const scenario = plan.scenarios.find(({ id }) => id === scenarioId);
  const fresh = withFreshIds(scenario, changes);
  const changeIds = fresh.map(({ id }) => id);
  if (!scenario) {
    const taken = new Set(plan.scenarios.map((held) => held.name));
    let own = name;
    for (let n = 2; taken.has(own); n += 1) own = `${name} ${n}`;
    const { command, scenarioId: id } = made(plan, { name: own, changes: fresh }, `Ask what if: ${own}`);
    return { command, scenarioId: id, changeIds };
  }
  const [first] = fresh;
  const what = fresh.length === 1 && first ? changeSentence(plan, first) : name;
  const called = renamed ?? scenario.name;
  const after = { ...scenario, name: called, changes: [...scenario.changes, ...fresh] };
  const command = putScenario(plan, after, 'add-change', `Add to “${called}”: ${what}`);
  return { command, scenarioId: scenario.id, changeIds };
}

function withFreshIds(scenario: Scenario | undefined, changes: readonly Change[]): Change[] {
  const taken = (scenario?.changes ?? []).map(({ id }) => id);
  return changes.map((change) => {
    const id = freshId(change.id, taken);
    taken.push(id);
    return { ...change, id };
  });
}
