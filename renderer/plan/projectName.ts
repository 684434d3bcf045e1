import type { Plan } from '../../db/schema/plan.ts';
import type { Project } from '../../db/schema/project.ts';

const kinds: Record<Project['kind'], string> = {
  replace: 'replacement',
  add: 'addition',
  retire: 'retirement',
  move: 'move',
};

/** What a project does, where its centre is known: its own name, else "LA3 replacement". */
export function projectShortName(plan: Plan, project: Project): string {
  const machine = plan.machines.find(({ id }) => id === project.machineId) ?? project.newMachine;
  return project.name ?? [machine?.name, kinds[project.kind]].filter(Boolean).join(' ');
}

/** How a project is spoken of in a network: with its centre, since "Replace LA3" is said at several. */
export function projectName(plan: Plan, project: Project): string {
  const machine = plan.machines.find(({ id }) => id === project.machineId) ?? project.newMachine;
  const centre = plan.centres.find(({ id }) => id === (project.toCentreId ?? machine?.centreId));
  const name = projectShortName(plan, project);
  return centre === undefined || name.includes(centre.name) ? name : `${centre.name}: ${name}`;
}
