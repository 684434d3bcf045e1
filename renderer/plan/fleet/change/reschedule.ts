import type { Project, Stage } from '../../../../db/schema/project.ts';
import { stageWindows } from '../../../simulation/resolvedMachines.ts';
import { addDays, daysBetween, earlierOf, laterOf } from '../../dates.ts';
import { beginsIn, financialYearFrom, financialYearOf } from '../../financialYear.ts';

/** The day after a project's last stage. */
export const endOf = (project: Project): string => stageWindows(project).at(-1)?.until ?? project.start;

/** The first day on which a project takes a machine out of service; null when it takes none. */
export const outFrom = (project: Project): string | null =>
  stageWindows(project).find(({ outOfService }) => outOfService)?.from ?? null;

/** The day by which a project's money is reckoned: the bunker is begun, or the project is when it takes none out. */
export const spendDay = (project: Project): string => outFrom(project) ?? project.start;

/** A project at other dates: what it brings is commissioned when it ends, and its money moves along by whole years. */
export function rescheduled(project: Project, start: string, stages: Stage[] = project.stages): Project {
  const moved = { ...project, start, stages };
  const { newMachine, financialYear } = project;
  if (newMachine !== undefined && newMachine.commissioned === endOf(project)) {
    moved.newMachine = { ...newMachine, commissioned: endOf(moved) };
  }
  if (financialYear !== undefined) moved.financialYear = movedYear(financialYear, project, moved);
  return moved;
}

/** The financial year a project names, by as many years later or earlier as its money is needed. */
export function movedYear(financialYear: string, before: Project, after: Project): string {
  const years = beginsIn(financialYearOf(spendDay(after))) - beginsIn(financialYearOf(spendDay(before)));
  return years === 0 ? financialYear : financialYearFrom(beginsIn(financialYear) + years);
}

/** Days that a stage keeps at least when it is shortened. */
const leastDays = 7;

/** The dates at which one stage ends and the next begins: the start first, the end last. */
export const edgesOf = (project: Project): string[] => [
  project.start,
  ...stageWindows(project).map(({ until }) => until),
];

/**
 * A project with one of its edges at another date. The start lengthens or shortens the first stage and leaves the end;
 * any other edge the stage before it, and what follows moves with it: work that takes longer delays the rest. With
 * `keepEnd` the stage after it gives or takes the difference. No stage becomes shorter than a week by this.
 */
export function stretched(project: Project, edge: number, to: string, keepEnd = false): Project {
  const edges = edgesOf(project);
  const at = Math.min(edge, edges.length - 1);
  const before = edges[Math.max(0, at - 1)] ?? project.start;
  const after = edges[at + 1];
  const here = edges[at] ?? project.start;
  if (project.stages.length === 0) return project;
  if (at === 0) {
    const first = laterOf(here, addDays(after ?? here, -leastDays));
    const start = earlierOf(to, first);
    return rescheduled(project, start, withWeeks(project.stages, 0, start, after ?? here));
  }
  const least = earlierOf(here, addDays(before, leastDays));
  const most = keepEnd && after !== undefined ? laterOf(here, addDays(after, -leastDays)) : '9999-12-31';
  const day = to < least ? least : to > most ? most : to;
  const longer = withWeeks(project.stages, at - 1, before, day);
  const stages = keepEnd && after !== undefined ? withWeeks(longer, at, day, after) : longer;
  return rescheduled(project, project.start, stages);
}

const withWeeks = (stages: readonly Stage[], at: number, from: string, until: string): Stage[] =>
  stages.map((stage, index) => (index === at ? { ...stage, weeks: daysBetween(from, until) / 7 } : stage));
