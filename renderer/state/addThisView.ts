import { z } from 'zod';
import { StoryPart, StoryView } from '../../db/schema/workshop.ts';
import { showsOf } from '../plan/workshop/stepShows.ts';
import { addStep } from '../plan/workshop/storyCommands.ts';
import { recallHere } from './here.ts';
import { shownScenarioId } from './planSlice.ts';
import type { Store } from './store.ts';

/** Views whose picture a step cannot show are kept as the comparison of waiting times. */
const viewOf = (view: string): StoryView => StoryView.safeParse(view).data ?? 'compare';

/** The tab that is on screen, where the view has tabs. */
const partOf = (view: string): StoryPart | undefined =>
  StoryPart.safeParse(recallHere(view === 'risk' ? 'risk' : `${view}.part`, z.string(), '')).data;

/** Keeps what is on screen as the storyboard's last step: view, scenario, those compared with it, centre and date. */
export function addThisView(state: Store): void {
  const { plan, view, selection, map, comparedIds, execute, notify } = state;
  if (plan === null) return;
  const scenarioId = shownScenarioId(state);
  const scenario = plan.scenarios.find(({ id }) => id === scenarioId);
  const shown = viewOf(view);
  const date = shown === 'network' && map.date !== null ? { date: map.date } : {};
  const part = partOf(view);
  const focus = { ...(selection?.kind === 'centre' && { centreId: selection.id }), ...date, ...(part && { part }) };
  const { question } = showsOf({ view: shown, focus });
  const beside = comparedIds.filter((id) => id !== scenarioId && plan.scenarios.some((held) => held.id === id));
  const title = `${question}${scenario ? ` with “${scenario.name.slice(0, 150)}”` : ''}?`;
  const { command } = addStep(plan, {
    title,
    scenarioId,
    view: shown,
    ...(shown === 'compare' && beside.length > 0 && { compareIds: beside.slice(0, 5) }),
    ...(Object.keys(focus).length > 0 && { focus }),
  });
  if (command === null) return;
  execute(command);
  const instead = StoryView.safeParse(view).success
    ? ''
    : ' This view has no picture in a step: it shows waiting times.';
  notify(`“${title}” is the last step of the storyboard.${instead} Word the question under Workshop.`);
}
