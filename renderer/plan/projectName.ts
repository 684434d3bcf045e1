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

/** As long as the schema lets a name be. */
const longestName = 200;

/** Text cut to at most `length` characters, never through the middle of one, with a sign that it was cut. */
export function clipped(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** What a scenario that moves a project is called: what sets it apart first, since lists cut long names short. */
export function movedName(plan: Plan, project: Project): string {
  const centre = centreOf(plan, project);
  const name = projectShortName(plan, project);
  const whole = centre === undefined || name.includes(centre.name) ? `${name} moved` : `${name} moved, ${centre.name}`;
  return clipped(whole, longestName);
}

/** How a project is spoken of in a network: with its centre, since "Replace LA3" is said at several. */
export function projectName(plan: Plan, project: Project): string {
  const centre = centreOf(plan, project);
  const name = projectShortName(plan, project);
  return centre === undefined || name.includes(centre.name) ? name : `${centre.name}: ${name}`;
}

function centreOf(plan: Plan, { machineId, newMachine, toCentreId }: Project) {
  const machine = plan.machines.find(({ id }) => id === machineId) ?? newMachine;
  return plan.centres.find(({ id }) => id === (toCentreId ?? machine?.centreId));
}
