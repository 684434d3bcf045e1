import type { StoryPart, StoryStep } from '../../../db/schema/workshop.ts';
import { longDate } from '../dates.ts';
import { weeklyMetrics } from '../results/metrics.ts';
import type { ScopeWords } from '../results/scope.ts';

/** The parts of Compare that are pictures of their own. */
export type ComparePart = Exclude<StoryPart, 'sensitivity'>;
/** Those with a line over them: what each change does has a heading of its own. */
export type CaptionedPart = Exclude<ComparePart, 'changes'>;

/** What a part of Compare draws, in a line over it. */
export function partCaption(
  part: CaptionedPart,
  { focus }: Pick<StoryStep, 'focus'>,
  scope: ScopeWords,
  date: string,
): string {
  switch (part) {
    case 'heat':
      return `${weeklyMetrics[focus?.metric ?? 'waitDays'].title.replace(/, by week.*$/, '')}, mean over each month`;
    case 'waits':
      return `Share of people who have started treatment by each day after the decision to treat, ${scope.name}`;
    case 'who':
      return `Whom it helps and whom it harms over the whole plan, with 95% intervals; flows and travel as on ${longDate(date)}`;
  }
}
