import type { Plan } from '../../../db/schema/plan.ts';
import type { Project } from '../../../db/schema/project.ts';
import { stageWindows } from '../../simulation/resolvedMachines.ts';
import { addDays, shortDate } from '../dates.ts';
import { capitalYearOf } from '../fleet/capital.ts';
import { endOf } from '../fleet/change/reschedule.ts';
import { projectShortName } from '../projectName.ts';
import { scopeOf } from '../results/scope.ts';

/** A project of the schedule, dates first and last day; `change` says what a scenario did to it. */
export type ProjectRow = {
  project: Project;
  centre: string;
  name: string;
  starts: string;
  ends: string;
  weeks: number;
  weeksOut: number;
  financialYear: string;
  change: string | null;
  cancelled: boolean;
};

/** A stage with its first and last day. */
export type StageRow = {
  projectId: string;
  centre: string;
  project: string;
  stage: string;
  starts: string;
  ends: string;
  weeks: number;
  outOfService: boolean;
};

/** The last day of what ends the day before `until`, and no earlier than it began. */
const lastDay = (from: string, until: string): string => (until > from ? addDays(until, -1) : from);

/** Projects of a plan as a scenario has it by their start, and those of the plan itself that the scenario cancels. */
export function projectRows(plan: Plan, stored: Plan): ProjectRow[] {
  const before = new Map(stored.projects.map((project) => [project.id, project]));
  const held = new Set(plan.projects.map(({ id }) => id));
  const rows = plan.projects.map((project) => rowOf(plan, project, before.get(project.id)));
  const cancelled = stored.projects
    .filter(({ id }) => !held.has(id))
    .map((project) => ({ ...rowOf(stored, project, project), change: 'cancelled', cancelled: true }));
  return [...rows, ...cancelled].toSorted((a, b) => a.starts.localeCompare(b.starts));
}

function rowOf(plan: Plan, project: Project, before: Project | undefined): ProjectRow {
  const end = endOf(project);
  return {
    project,
    centre: scopeOf(plan, { kind: 'project', id: project.id }).name,
    name: projectShortName(plan, project),
    starts: project.start,
    ends: lastDay(project.start, end),
    weeks: project.stages.reduce((sum, { weeks }) => sum + weeks, 0),
    weeksOut: project.stages.reduce((sum, { weeks, outOfService }) => sum + (outOfService ? weeks : 0), 0),
    financialYear: capitalYearOf(project, before),
    change: changeOf(project, before, end),
    cancelled: false,
  };
}

function changeOf(project: Project, before: Project | undefined, end: string): string | null {
  if (before === undefined) return 'added';
  if (before.start !== project.start) return `planned for ${shortDate(before.start)}`;
  return endOf(before) === end ? null : 'with other stages';
}

/** Every stage of the projects that are done, project by project in the order of their start. */
export const stageRows = (rows: readonly ProjectRow[]): StageRow[] =>
  rows
    .filter(({ cancelled }) => !cancelled)
    .flatMap(({ project, centre, name }) =>
      stageWindows(project).map(({ name: stage, from, until, outOfService }, at) => ({
        ...{ projectId: project.id, centre, project: name, stage, outOfService },
        ...{ starts: from, ends: lastDay(from, until), weeks: project.stages[at]?.weeks ?? 0 },
      })),
    );
