import type { Plan } from '../../../../db/schema/plan.ts';
import type { FleetTarget } from './fleetEdit.ts';

type Wish = { editTarget: 'plan' | 'scenario'; scenarioId: string | null };

/**
 * Where an edit goes by what the planner has chosen. A project that the scenario on screen has itself added or moved
 * is changed there even so: in the plan it would be changed without being seen to be.
 */
export function targetOf(plan: Plan, { editTarget, scenarioId }: Wish, projectId?: string): FleetTarget {
  const held = plan.scenarios.find(({ id }) => id === scenarioId);
  const isOwn = held?.changes.some(
    (change) =>
      !change.off &&
      ((change.type === 'addProject' && change.project.id === projectId) ||
        (change.type === 'moveProject' && change.projectId === projectId)),
  );
  const known = projectId === undefined || plan.projects.some(({ id }) => id === projectId);
  if (editTarget === 'plan' && known && !isOwn) return { into: 'plan' };
  return { into: 'scenario', scenarioId: held?.id ?? null };
}

/** “in the plan”, “in “Slip””, “in a new scenario”: said before anything is changed. */
export function targetWords(plan: Plan, target: FleetTarget): string {
  if (target.into === 'plan') return 'in the plan';
  const name = plan.scenarios.find(({ id }) => id === target.scenarioId)?.name;
  return name === undefined ? 'in a new scenario' : `in “${name}”`;
}
