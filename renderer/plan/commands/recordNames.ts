import type { Plan } from '../../../db/schema/plan.ts';
import { projectShortName } from '../projectName.ts';

/** The kinds of thing that other records refer to by id. */
export type NamedKind = 'trust' | 'centre' | 'machine' | 'project' | 'pathway' | 'zone' | 'scenario' | 'source';

/** What a thing is called where it stands alone; its id when the plan does not hold it (any more). */
export type Names = (kind: NamedKind, id: string) => string;

const known = new WeakMap<Plan, Names>();

/**
 * The names of a plan's things, with the machines that projects bring and what its scenarios add. Plans are never
 * changed in place, so that the names of one are gathered once.
 */
export function namesIn(plan: Plan): Names {
  const held = known.get(plan) ?? gather(plan);
  known.set(plan, held);
  return held;
}

function gather(plan: Plan): Names {
  const changes = plan.scenarios.flatMap((scenario) => scenario.changes);
  const added = changes.flatMap((change) => (change.type === 'addProject' ? [change.project] : []));
  const projects = [...added, ...plan.projects];
  const machines = [
    ...changes.flatMap((change) => (change.type === 'addMachine' ? [change.machine] : [])),
    ...projects.flatMap(({ newMachine }) => newMachine ?? []),
    ...plan.machines,
  ];
  const centres = [
    ...changes.flatMap((change) => (change.type === 'openCentre' ? [change.centre] : [])),
    ...plan.centres,
  ];
  const centreNames = new Map(centres.map(({ id, name }) => [id, name]));
  const at = (centreId: string | undefined, name: string): string => {
    const centre = centreId === undefined ? undefined : centreNames.get(centreId);
    return centre === undefined || name.includes(centre) ? name : `${centre} ${name}`;
  };
  const machineNames = new Map(machines.map(({ id, name, centreId }) => [id, at(centreId, name)]));
  const centreOf = new Map(machines.map(({ id, centreId }) => [id, centreId]));
  const names: Record<NamedKind, Map<string, string>> = {
    trust: new Map(plan.trusts.map(({ id, name }) => [id, name])),
    centre: centreNames,
    machine: machineNames,
    project: new Map(
      projects.map((project) => {
        const centreId = centreOf.get(project.machineId ?? '') ?? project.newMachine?.centreId ?? project.toCentreId;
        return [project.id, at(centreId, projectShortName(plan, project))];
      }),
    ),
    pathway: new Map(plan.pathways.map(({ id, name }) => [id, name])),
    zone: new Map(plan.zones.map(({ id, name }) => [id, name])),
    scenario: new Map(plan.scenarios.map(({ id, name }) => [id, name])),
    source: new Map((plan.sources ?? []).map(({ id, title }) => [id, title])),
  };
  return (kind, id) => (id === '*' ? `every ${kind === 'zone' ? 'area' : kind}` : (names[kind].get(id) ?? id));
}
