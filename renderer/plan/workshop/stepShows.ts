import type { StoryPart, StoryStep, StoryView } from '../../../db/schema/workshop.ts';

/** Something that a step can show: a view, or a part of one that has several. */
export type StepShows = { view: StoryView; part?: StoryPart; name: string; question: string };

/** In the order of the rail and of the tabs, each as a facilitator chooses it and as a step is worded before its question is. */
export const stepShows: readonly StepShows[] = [
  { view: 'network', name: 'Map of the network', question: 'Where do people wait' },
  { view: 'fleet', name: 'Fleet and projects', question: 'What happens to the fleet' },
  { view: 'demand', name: 'Demand', question: 'Who needs treatment' },
  { view: 'flows', name: 'Patient flows', question: 'Where do people go' },
  { view: 'scenarios', name: 'What changes, beside what it does', question: 'What changes' },
  { view: 'compare', name: 'Measure by week', question: 'What happens to waiting times' },
  { view: 'compare', part: 'heat', name: 'Where and when', question: 'Where and when is it felt' },
  { view: 'compare', part: 'waits', name: 'How long people wait', question: 'How long do people wait' },
  { view: 'compare', part: 'who', name: 'Who gains, who loses', question: 'Who gains and who loses' },
  { view: 'compare', part: 'changes', name: 'What each change does', question: 'What does each change do' },
  { view: 'risk', name: 'What would hurt most if it were lost', question: 'What would hurt most if it were lost' },
  {
    view: 'risk',
    part: 'sensitivity',
    name: 'Which uncertain inputs matter',
    question: 'What do we need to know better',
  },
];

/** A part of another view names nothing: then the first of the view's own is shown. */
export function showsOf({ view, focus }: Pick<StoryStep, 'view' | 'focus'>): StepShows {
  const own = stepShows.filter((one) => one.view === view);
  return (
    own.find(({ part }) => part !== undefined && part === focus?.part) ?? own[0] ?? { view, name: view, question: '' }
  );
}

export const showsKey = ({ view, part }: StepShows): string => (part === undefined ? view : `${view} ${part}`);

/** Whether a step draws a measure that can be chosen. */
export const isMeasured = ({ view, part }: StepShows): boolean =>
  view === 'scenarios' || (view === 'compare' && (part === undefined || part === 'heat'));

/** Whether a step draws other scenarios beside its own. */
export const drawsBeside = ({ view, part }: StepShows): boolean =>
  view === 'compare' && part !== 'who' && part !== 'changes';
