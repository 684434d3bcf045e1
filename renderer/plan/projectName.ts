import type { Plan } from '../../db/schema/plan.ts';
import type { Project } from '../../db/schema/project.ts';

/** How a project is spoken of: its own name, else what it does to which machine, with the centre. */
export function projectName(plan: Plan, project: Project): string {
  if (project.name !== undefined) return project.name;
  const machine = plan.machines.find(({ id }) => id === project.machineId) ?? project.newMachine;
  const centreId = project.toCentreId ?? machine?.centreId;
  const centre = plan.centres.find(({ id }) => id === centreId);
  const what = { replace: 'replacement', add: 'addition', retire: 'retirement', move: 'move' }[project.kind];
  return [centre?.name, machine?.name, what].filter(Boolean).join(' ');
}
