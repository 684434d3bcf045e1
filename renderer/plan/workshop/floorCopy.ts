import type { Plan } from '../../../db/schema/plan.ts';
import { clipped } from '../projectName.ts';
import { freshId, putScenario } from '../scenarioCommands.ts';
import { freshName, type Made } from '../scenarios/scenarioEdits.ts';

/** What is tried for the room, by what it is of. */
export const floorName = (plan: Plan, about: string): string =>
  freshName(plan, clipped(`From the floor: ${about}`, 180));

/**
 * A copy of a scenario for what the room asks, so that nothing that was prepared is lost; of the baseline an empty
 * scenario, named for the question it was asked at.
 */
export function floorCopy(plan: Plan, scenarioId: string | null, question: string): Made {
  const held = plan.scenarios.find(({ id }) => id === scenarioId);
  const name = floorName(plan, held?.name ?? question);
  const taken = plan.scenarios.map(({ id }) => id);
  const id = freshId(name, taken);
  const scenario = held ? { ...held, id, name } : { id, name, changes: [] };
  return { command: putScenario(plan, scenario, 'from-the-floor', `Try “${name}”`), scenarioId: id };
}
