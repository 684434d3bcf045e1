import type { Plan } from '../../../../db/schema/plan.ts';
import type { Project } from '../../../../db/schema/project.ts';
import { longDate } from '../../dates.ts';
import { movedName, projectName } from '../../projectName.ts';
import type { FleetEdit } from './fleetEdit.ts';
import { endOf } from './reschedule.ts';

/** A project at other dates, called a move when its length is the same and a change of stages when it is not. */
export function rescheduleEdit(plan: Plan, before: Project, after: Project): FleetEdit {
  const name = projectName(plan, before);
  const weeks = (project: Project) => project.stages.map((stage) => stage.weeks).join();
  const moved = weeks(before) === weeks(after);
  const label = moved
    ? `Move ${name} to start on ${longDate(after.start)}`
    : after.start === before.start
      ? `Stretch ${name} to end on ${longDate(endOf(after))}`
      : `Stretch ${name}: ${longDate(after.start)} to ${longDate(endOf(after))}`;
  return {
    name: moved ? 'move-project' : 'stretch-project',
    label,
    scenarioName: movedName(plan, before),
    steps: [{ does: 'putProject', project: after }],
  };
}

export function removeProjectEdit(plan: Plan, project: Project): FleetEdit {
  const name = projectName(plan, project);
  return {
    name: 'remove-project',
    label: `Leave out ${name}`,
    scenarioName: `Without ${name}`,
    steps: [{ does: 'removeProject', projectId: project.id }],
  };
}
