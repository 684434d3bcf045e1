import type { Change } from '../../../db/schema/change.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Project } from '../../../db/schema/project.ts';
import type { Scenario } from '../../../db/schema/scenario.ts';

/** What a figure is about: the network or one centre, with the words for it. */
export type ScopeWords = { id: string; name: string; place: string };

export const network: ScopeWords = { id: 'network', name: 'network', place: 'across the network' };

/** A place as captions name it. */
export const placeName = ({ id, name }: ScopeWords): string => (id === network.id ? 'whole network' : name);

export function centreScope(plan: Plan, centreId: string): ScopeWords {
  const centre = plan.centres.find(({ id }) => id === centreId);
  return centre ? { id: centre.id, name: centre.name, place: `at ${centre.name}` } : network;
}

/** The centre that a selection belongs to; the network for areas and for nothing. */
export function scopeOf(plan: Plan, selection: { kind: string; id: string } | null): ScopeWords {
  if (selection?.kind === 'centre') return centreScope(plan, selection.id);
  const project = selection?.kind === 'project' ? plan.projects.find(({ id }) => id === selection.id) : undefined;
  const centreId = project ? centreOfProject(plan, project) : centreOfMachine(plan, selection?.id);
  return centreId === undefined ? network : centreScope(plan, centreId);
}

/** The one centre that everything in a scenario concerns; the network when there are more, or the change is wider. */
export function scopeOfScenario(plan: Plan, scenario: Scenario | undefined): ScopeWords {
  if (!scenario || scenario.parentId !== undefined) return network;
  const centres = new Set(scenario.changes.map((change) => centreOfChange(plan, change)));
  const [only] = centres;
  return centres.size === 1 && only !== undefined ? centreScope(plan, only) : network;
}

function centreOfChange(plan: Plan, change: Change): string | undefined {
  // Who was treated at a centre that closes waits elsewhere: its own mean, of the time before, would say nothing of them.
  // So it is where one is shut for a time: fewer come to it then, and those who do not wait elsewhere.
  if (change.type === 'closeCentre' || change.type === 'centreDown') return undefined;
  if ('projectId' in change) {
    const project = plan.projects.find(({ id }) => id === change.projectId);
    return project && centreOfProject(plan, project);
  }
  if ('centreId' in change && change.centreId !== undefined) return change.centreId;
  if ('machineId' in change) return centreOfMachine(plan, change.machineId);
  return undefined;
}

const centreOfProject = (plan: Plan, { machineId, newMachine, toCentreId }: Project): string | undefined =>
  toCentreId ?? newMachine?.centreId ?? centreOfMachine(plan, machineId);

const centreOfMachine = (plan: Plan, machineId: string | undefined): string | undefined =>
  (
    plan.machines.find(({ id }) => id === machineId) ??
    plan.projects.find(({ newMachine }) => newMachine !== undefined && newMachine.id === machineId)?.newMachine
  )?.centreId;
