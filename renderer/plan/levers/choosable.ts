import type { Plan } from '../../../db/schema/plan.ts';
import { mapNetwork } from '../map/mapNetwork.ts';

/** The plan with the centres and machines that a scenario adds too, for levers to choose among. */
export function choosable(plan: Plan, scenarioId: string | null): Plan {
  const { centres, machines } = mapNetwork(plan, scenarioId).plan;
  return { ...plan, centres: withNew(plan.centres, centres), machines: withNew(plan.machines, machines) };
}

const withNew = <T extends { id: string }>(held: T[], all: readonly T[]): T[] => {
  const known = new Set(held.map(({ id }) => id));
  const added = all.filter(({ id }) => !known.has(id));
  return added.length === 0 ? held : [...held, ...added];
};
