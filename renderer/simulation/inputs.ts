import type { Plan } from '../../db/schema/plan.ts';

/** Fields of a plan that no figure depends on. Scenarios are looked at one by one, as far as they are simulated. */
const said: ReadonlySet<string> = new Set<keyof Plan>([
  ...(['name', 'description', 'scenarios', 'sources', 'seasonalitySource', 'benchmarks', 'observations'] as const),
  ...(['boundaries', 'capitalEnvelope', 'uncertainty', 'storyboard', 'workshop', 'pack', 'risks'] as const),
]);

const fields = (plan: Plan): [string, unknown][] => Object.entries(plan).filter(([field]) => !said.has(field));

/** A plan without what no figure depends on, so that renaming it or giving a source simulates nothing anew. */
export const inputsOf = (plan: Plan): Record<string, unknown> => Object.fromEntries(fields(plan));

/** Whether two plans have the same inputs: plans share what was not edited, so that comparing their parts is comparing objects. */
export function sameInputs(one: Plan, other: Plan): boolean {
  if (one === other) return true;
  const [ours, theirs] = [fields(one), new Map(fields(other))];
  return ours.length === theirs.size && ours.every(([field, value]) => theirs.get(field) === value);
}
