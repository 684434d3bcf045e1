import type { Plan } from '../../../db/schema/plan.ts';
import type { Project, ProjectKind, ProjectStatus } from '../../../db/schema/project.ts';
import { stageWindows } from '../../simulation/resolvedMachines.ts';
import { longDate } from '../dates.ts';
import { decimal } from '../numbers.ts';
import { projectName } from '../projectName.ts';
import type { FleetProject, FleetStage } from './fleetTypes.ts';

const kindWords: Record<ProjectKind, string> = {
  replace: 'Replacement',
  add: 'Addition',
  retire: 'Retirement',
  move: 'Move',
};

export const statusWords: Record<ProjectStatus, string> = {
  idea: 'an idea',
  planned: 'planned',
  approved: 'approved',
  underway: 'under way',
  done: 'done',
};

/** A project as the timeline draws it, held against the baseline's own (undefined when the baseline has none). */
export function fleetProject(plan: Plan, project: Project, before: Project | undefined): FleetProject {
  const stages = stagesOf(project);
  const end = stages.at(-1)?.until ?? project.start;
  const baseline = before ? { from: before.start, until: stagesOf(before).at(-1)?.until ?? before.start } : null;
  const moved = baseline !== null && (baseline.from !== project.start || baseline.until !== end);
  return {
    projectId: project.id,
    kind: project.kind,
    name: projectName(plan, project),
    shortName: kindWords[project.kind],
    start: project.start,
    end,
    weeks: sum(project.stages),
    weeksOut: sum(project.stages.filter(({ outOfService }) => outOfService)),
    stages,
    status: project.status,
    movable: project.status !== 'done',
    changed: baseline === null ? 'added' : moved ? 'moved' : null,
    baseline: moved ? baseline : null,
  };
}

const held = new WeakMap<Project, FleetStage[]>();

/** Stages with their dates, worked out once for each project: a drag draws all of them again and moves but one. */
function stagesOf(project: Project): FleetStage[] {
  const known = held.get(project);
  if (known) return known;
  const stages = stageWindows(project).map((window, index) => ({
    ...window,
    weeks: project.stages[index]?.weeks ?? 0,
  }));
  held.set(project, stages);
  return stages;
}

const sum = (stages: Project['stages']): number => stages.reduce((weeks, stage) => weeks + stage.weeks, 0);

export const weeksWords = (weeks: number): string =>
  `${decimal(weeks, Number.isInteger(weeks) ? 0 : 1)} ${weeks === 1 ? 'week' : 'weeks'}`;

/** "26 weeks, 22 out of service"; nothing of service where the project takes no machine out. */
export const durationWords = ({ weeks, weeksOut }: { weeks: number; weeksOut: number }): string =>
  weeksOut === 0
    ? `${weeksWords(weeks)}, none out of service`
    : `${weeksWords(weeks)}, ${decimal(weeksOut, Number.isInteger(weeksOut) ? 0 : 1)} out of service`;

/** All a bar says, for those who cannot see it. */
export const projectWords = (project: FleetProject): string =>
  `${project.name}, starts ${longDate(project.start)}, ${durationWords(project)}, ${statusWords[project.status]}${
    project.baseline ? `, baseline ${longDate(project.baseline.from)}` : ''
  }`;
