import type { Plan } from '../../../../db/schema/plan.ts';
import type { Project } from '../../../../db/schema/project.ts';
import { type MachineLife, resolvedMachines } from '../../../simulation/resolvedMachines.ts';
import type { ResolvedPlan } from '../../../simulation/resolvedPlan.ts';
import { addWeeks } from '../../dates.ts';
import { projectShortName } from '../../projectName.ts';
import type { FleetTarget } from '../change/fleetEdit.ts';
import type { Period } from '../fleetTypes.ts';

/** What every rule looks at. `stored` is the plan that mends are commands on; `plan` is as the scenario has it. */
export type ConflictContext = {
  stored: Plan;
  plan: Plan;
  target: FleetTarget;
  lives: readonly MachineLife[];
  lifeOf(machineId: string | undefined): MachineLife | undefined;
  /** What is looked at: the plan's own time unless asked otherwise. */
  shown: Period;
};

export function contextOf(
  stored: Plan,
  resolved: ResolvedPlan,
  target: FleetTarget,
  range: Partial<Period>,
): ConflictContext {
  const { plan } = resolved;
  const lives = resolvedMachines(resolved);
  const byId = new Map(lives.map((life) => [life.id, life]));
  const shown = { from: plan.startDate, until: addWeeks(plan.startDate, plan.horizonWeeks), ...range };
  return { stored, plan, target, lives, lifeOf: (id) => byId.get(id ?? ''), shown };
}

export const centreName = ({ plan }: ConflictContext, id: string): string =>
  plan.centres.find((centre) => centre.id === id)?.name ?? id;

/** “LA3 replacement”, as a sentence that has named the centre can say it. */
export function workName({ plan, lifeOf }: ConflictContext, project: Project): string {
  const machine = lifeOf(project.machineId)?.machine ?? project.newMachine;
  if (project.name === undefined || machine === undefined) return projectShortName(plan, project);
  const words = { replace: 'replacement', add: 'addition', retire: 'retirement', move: 'move' };
  return project.name.includes(machine.name) ? `${machine.name} ${words[project.kind]}` : project.name;
}

/** Whether a period has a day within what is looked at. */
export const isShown = ({ from, until }: Period, { shown }: ConflictContext): boolean =>
  from < shown.until && until > shown.from;
