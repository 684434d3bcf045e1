import type { Plan } from '../../db/schema/plan.ts';

/** What a figure is about: the network or one centre, with the words for it. */
export type ScopeWords = { id: string; name: string; place: string };

export const network: ScopeWords = { id: 'network', name: 'network', place: 'across the network' };

export function centreScope(plan: Plan, centreId: string): ScopeWords {
  const centre = plan.centres.find(({ id }) => id === centreId);
  return centre ? { id: centre.id, name: centre.name, place: `at ${centre.name}` } : network;
}

/** The centre that a selection belongs to; the network for areas and for nothing. */
export function scopeOf(plan: Plan, selection: { kind: string; id: string } | null): ScopeWords {
  if (selection?.kind === 'centre') return centreScope(plan, selection.id);
  const project = selection?.kind === 'project' ? plan.projects.find(({ id }) => id === selection.id) : undefined;
  const machineId = project ? (project.machineId ?? project.newMachine?.id) : selection?.id;
  const machine =
    plan.machines.find(({ id }) => id === machineId) ??
    plan.projects.find(({ newMachine }) => newMachine !== undefined && newMachine.id === machineId)?.newMachine;
  return machine ? centreScope(plan, machine.centreId) : network;
}
