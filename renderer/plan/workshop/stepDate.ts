import type { Plan } from '../../../db/schema/plan.ts';
import type { StoryStep } from '../../../db/schema/workshop.ts';
import { addWeeks } from '../dates.ts';
import { showsOf } from './stepShows.ts';

/** The day that a step is of: its own, else the plan's first; of who gains and who loses the middle of the plan. */
export function stepDate({ startDate, horizonWeeks }: Plan, step: Pick<StoryStep, 'view' | 'focus'>): string {
  if (step.focus?.date !== undefined) return step.focus.date;
  return showsOf(step).part === 'who' ? addWeeks(startDate, Math.floor(horizonWeeks / 104) * 52) : startDate;
}
