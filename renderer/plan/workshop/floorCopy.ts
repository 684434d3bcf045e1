import type { Plan } from '../../../db/schema/plan.ts';
import { clipped } from '../projectName.ts';
import { freshId, putScenario } from '../scenarioCommands.ts';
import { freshName, type Made } from '../scenarios/scenarioEdits.ts';

/**
 * A copy of a scenario for what the room asks, so that nothing that was prepared is lost; of the baseline an empty
 * scenario, named for the question it was asked at.
 */
export function floorCopy(plan: Plan, scenarioId: string | null, question: string): Made {
  const held = plan.scenarios.find(({ id }) => id === scenarioId);
  const name = freshName(plan, clipped(`From the floor: ${held?.name ?? question}`, 180));
  const taken = plan.scenarios.map(({ id }) => id);
  const id = freshId(name, taken);
  const scenario = held ? { ...held, id, name } : { id, name, changes: [] };
  return { command: putScenario(plan, scenario, 'from-the-floor', `Try “${name}”`), scenarioId: id };
}
