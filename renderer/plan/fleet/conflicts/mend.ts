import type { Command } from '../../../../db/schema/edit.ts';
import type { Project } from '../../../../db/schema/project.ts';
import { addDays, daysBetween, longDate, mondayFrom } from '../../dates.ts';
import { movedName } from '../../projectName.ts';
import { commandFor } from '../change/fleetCommand.ts';
import type { FleetEdit } from '../change/fleetEdit.ts';
import { rescheduled } from '../change/reschedule.ts';
import { type ConflictContext, workName } from './context.ts';

/** The field of a conflict that holds its way out, where there is one. */
export const mending = (command: Command | undefined) => (command === undefined ? {} : { mend: command });

/** The command for an edit; none where it cannot be done. */
export function mendBy({ stored, target }: ConflictContext, edit: FleetEdit): Command | undefined {
  const made = commandFor(stored, target, edit);
  return made.ok ? made.value.command : undefined;
}

/** A project started on the first Monday on or after a date, while the plan lasts; none for what is already done. */
export function startLater(context: ConflictContext, project: Project, from: string, why: string): Command | undefined {
  const { plan, shown } = context;
  const start = mondayFrom(from);
  if (project.status === 'done' || start >= shown.until) return undefined;
  const after = rescheduled(project, start);
  return mendBy(context, {
    name: 'move-project',
    label: `Move ${workName(context, project)} ${why}: ${longDate(start)}`,
    scenarioName: movedName(plan, project),
    steps: [{ does: 'putProject', project: after }],
  });
}

/** The start that brings a day of a project, such as the first it takes a machine out, to another date. */
export const startFor = (project: Project, day: string, wanted: string): string =>
  addDays(project.start, daysBetween(day, wanted));
