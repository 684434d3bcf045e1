import { scenarioOf } from '../../plan/results/scenarioOf.ts';
import { worstWeeks } from '../../plan/results/why/worst.ts';
import { stepScope } from '../../plan/workshop/stepScope.ts';
import { addThisView } from '../../state/addThisView.ts';
import { tryFromTheFloor } from '../../state/fromTheFloor.ts';
import { shownPlan, shownScenarioId } from '../../state/planSlice.ts';
import { isOutOfDate } from '../../state/runSlice.ts';
import type { Store } from '../../state/store.ts';
import { stepShown } from '../../state/workshopSlice.ts';
import { useFleetStore } from '../../views/fleet/fleetStore.ts';
import { leaveAsked } from '../../views/network/whatIf/mapDesk.ts';
import { openPresenter } from '../../views/workshop/presenter/openPresenter.ts';
import { startFullScreen } from '../../views/workshop/walk/fullScreen.ts';
import type { PaletteCommand } from '../paletteCommand.ts';
import { request } from '../provided.ts';

const notWalking = 'The storyboard is not being walked.';

/** Something that is done while the storyboard is walked, with the keys that a clicker sends too. */
const walking = (
  id: string,
  label: string,
  keys: readonly string[],
  run: (state: Store) => void,
  more: Partial<PaletteCommand> = {},
): PaletteCommand => ({
  id: `walk.${id}`,
  label,
  scope: 'walk',
  keys,
  refused: ({ walk }) => (walk === null ? notWalking : null),
  // While something is being recorded, or a form is filled in, the keys are the sheet's.
  run: (state) => {
    if (state.walk !== null && state.walk.capture === null && useFleetStore.getState().form === null) run(state);
  },
  ...more,
});

/** Whether the map stands before the room, to be asked. */
const notOnMap = (state: Store): string | null => {
  if (state.walk === null) return notWalking;
  if (stepShown(state)?.view !== 'network') return 'This step does not show the map.';
  return state.walk.frozen === null ? null : 'The picture is frozen.';
};

const at = ({ walk }: Store): number => walk?.at ?? 0;

/** Of the worst week that the step shows. */
function askWhyWorst(state: Store): void {
  const [plan, step, scenarioId] = [shownPlan(state), stepShown(state), shownScenarioId(state)];
  if (plan === null || step === null || state.result === null || isOutOfDate(state)) return;
  const scopeId = stepScope(plan, step, scenarioId).id;
  const scenario = scenarioOf(state.result, scenarioId);
  const [week] = scenario ? worstWeeks(scenario, scopeId, 1) : [];
  if (week !== undefined) state.askWhy({ scenarioId, centreId: scopeId === 'network' ? null : scopeId, week });
}

/** The storyboard, and what is done before a room. */
export const walkCommands: readonly PaletteCommand[] = [
  {
    id: 'workshop.add',
    label: 'Add this view to the storyboard',
    scope: 'anywhere',
    keys: ['Shift+S'],
    words: 'workshop step present',
    refused: (state) => (state.plan === null ? 'No plan is open.' : null),
    run: addThisView,
  },
  {
    id: 'workshop.start',
    label: 'Start the workshop',
    scope: 'anywhere',
    words: 'present walk storyboard full screen projector',
    refused: ({ plan, walk }) =>
      walk !== null
        ? 'The storyboard is being walked.'
        : (plan?.storyboard ?? []).length === 0
          ? 'The storyboard has no steps yet.'
          : null,
    run(state) {
      state.startWalk(0);
      startFullScreen();
    },
  },
  walking('next', 'Go to the next step', ['ArrowRight', 'PageDown', 'Space'], (state) => state.goToStep(at(state) + 1)),
  walking('previous', 'Go back a step', ['ArrowLeft', 'PageUp'], (state) => state.goToStep(at(state) - 1)),
  walking('first', 'Go to the first step', ['Home'], (state) => state.goToStep(0)),
  walking('last', 'Go to the last step', ['End'], (state) => state.goToStep((state.plan?.storyboard ?? []).length - 1)),
  walking('blank', 'Blank the screen, or show it again', ['b', '.'], ({ walk, setWalk }) =>
    setWalk({ blank: walk?.blank !== true }),
  ),
  walking('levers', 'Show the levers, or put them away', ['l'], ({ walk, setWalk }) =>
    setWalk({ levers: walk?.levers !== true }),
  ),
  walking('freeze', 'Freeze the picture, or resume', ['f'], ({ toggleFrozen }) => toggleFrozen()),
  walking('decision', 'Record a decision', ['d'], ({ openCapture }) => openCapture('decision')),
  walking('action', 'Record an action', ['a'], ({ openCapture }) => openCapture('action')),
  walking('dissent', 'Record dissent', ['n'], ({ openCapture }) => openCapture('dissent')),
  walking('why', 'Say why people waited longest when they did', ['w'], askWhyWorst),
  walking('presenter', 'Open the presenter’s window', ['p'], openPresenter),
  walking(
    'floor',
    'Try what the room asks in a copy of the scenario, or go back to the step',
    ['t'],
    (state) => {
      if (state.walk?.floorId != null) state.goToStep(at(state));
      else tryFromTheFloor(state);
    },
    { detail: (state) => stepShown(state)?.title ?? null },
  ),
  walking('ask', 'Ask what if on the map of the step', ['m'], () => request('network.menu'), { refused: notOnMap }),
  walking(
    'sends',
    'Send people by dragging on the map of the step, or pull the map again',
    ['s'],
    () => request('network.sends'),
    {
      refused: notOnMap,
    },
  ),
  walking('leave', 'Leave what is tried on the map, else end the walk', ['Escape'], ({ endWalk }) => {
    if (!leaveAsked()) endWalk();
  }),
  walking('end', 'End the walk', [], ({ endWalk }) => endWalk()),
];
