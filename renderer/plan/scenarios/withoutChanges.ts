import type { Plan } from '../../../db/schema/plan.ts';

/** A plan whose scenario does not make these changes. */
export function withoutChanges(plan: Plan, scenarioId: string, changeIds: readonly string[]): Plan {
  const scenarios = plan.scenarios.map((held) =>
    held.id === scenarioId ? { ...held, changes: held.changes.filter(({ id }) => !changeIds.includes(id)) } : held,
  );
  return { ...plan, scenarios };
}
