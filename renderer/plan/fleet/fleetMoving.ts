import type { Project } from '../../../db/schema/project.ts';
import { upperFirst } from '../../simulation/firstLetter.ts';
import { longDate } from '../dates.ts';
import { edgesOf } from './change/reschedule.ts';
import { weeksWords } from './fleetProject.ts';
import { moveWords, spokenMove } from './fleetSnap.ts';

const total = ({ stages }: Project): number => stages.reduce((sum, { weeks }) => sum + weeks, 0);

/** What an edge of a project is called: its start, its end, or the end of a stage. */
export function edgeName({ stages }: Project, edge: number): string {
  if (edge === 0) return 'start';
  return edge >= stages.length ? 'end' : `end of ${stages[edge - 1]?.name.toLowerCase() ?? 'stage'}`;
}

/** Beside the bar while it moves: where it starts, or what the stage that is stretched has come to. */
export function movingWords(before: Project, after: Project, edge: number | null): string {
  if (edge === null) return moveWords(before.start, after.start);
  return stretchWords(before, after, edge);
}

/** The same for a screen reader, in full. */
export const spokenWords = (before: Project, after: Project, edge: number | null): string =>
  edge === null ? spokenMove(before.start, after.start) : upperFirst(stretchWords(before, after, edge));

function stretchWords(before: Project, after: Project, edge: number): string {
  const date = edgesOf(after)[edge] ?? after.start;
  const stage = after.stages[Math.max(0, edge - 1)];
  const was = before.stages[Math.max(0, edge - 1)];
  const length = stage ? `, ${stage.name.toLowerCase()} ${weeksWords(stage.weeks)}` : '';
  const change = was && stage && was.weeks !== stage.weeks ? ` (was ${weeksWords(was.weeks)})` : '';
  const whole = before.stages.length > 1 ? `, ${weeksWords(total(after))} in all` : '';
  return `${edgeName(after, edge)} ${longDate(date)}${length}${change}${whole}`;
}

/** An edge that has been chosen to be stretched, and what then moves it. */
export const spokenEdge = (project: Project, edge: number): string =>
  `${upperFirst(edgeName(project, edge))}, ${longDate(edgesOf(project)[edge] ?? project.start)}. Left and Right move it.`;
