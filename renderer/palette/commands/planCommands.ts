import { removeScenario } from '../../plan/commands/removeScenario.ts';
import { shownScenarioId } from '../../state/planSlice.ts';
import { fromMenu } from '../fromMenu.ts';
import type { PaletteCommand } from '../paletteCommand.ts';

const undo = fromMenu('plan.undo');
const redo = fromMenu('plan.redo');

/** What is done to the plan and its scenarios from anywhere. */
export const planCommands: readonly PaletteCommand[] = [
  {
    ...undo,
    scope: 'anywhere',
    detail: ({ undoStack }) => undoStack.at(-1)?.label ?? null,
    refused: ({ undoStack }) => (undoStack.length === 0 ? 'Nothing has been done yet.' : null),
    run: ({ undo }) => undo(),
  },
  {
    ...redo,
    keys: [...redo.keys, '$mod+y'],
    scope: 'anywhere',
    detail: ({ redoStack }) => redoStack.at(-1)?.label ?? null,
    refused: ({ redoStack }) => (redoStack.length === 0 ? 'Nothing has been undone.' : null),
    run: ({ redo }) => redo(),
  },
  {
    id: 'scenario.baseline',
    label: 'Show the baseline',
    scope: 'anywhere',
    words: 'scenario none',
    refused: (state) => (shownScenarioId(state) === null ? 'The baseline is on screen.' : null),
    run: ({ chooseScenario }) => chooseScenario(null),
  },
  {
    id: 'scenario.remove',
    label: 'Remove the scenario on screen',
    scope: 'anywhere',
    words: 'delete',
    detail: (state) => state.plan?.scenarios.find(({ id }) => id === shownScenarioId(state))?.name ?? null,
    refused: (state) => (shownScenarioId(state) === null ? 'The baseline is on screen, and it stays.' : null),
    run(state) {
      const id = shownScenarioId(state);
      const command = state.plan === null || id === null ? null : removeScenario(state.plan, id);
      if (command === null) return;
      state.chooseScenario(null);
      state.execute(command);
    },
  },
  {
    id: 'edit.plan',
    label: 'Edit the plan',
    scope: 'anywhere',
    words: 'edit target baseline',
    refused: ({ editTarget }) => (editTarget === 'plan' ? 'Changes go into the plan already.' : null),
    run: ({ setEditTarget }) => setEditTarget('plan'),
  },
  {
    id: 'edit.scenario',
    label: 'Try changes in a scenario',
    scope: 'anywhere',
    words: 'edit target what if',
    refused: ({ editTarget }) => (editTarget === 'scenario' ? 'Changes go into a scenario already.' : null),
    run: ({ setEditTarget }) => setEditTarget('scenario'),
  },
  {
    id: 'run.stop',
    label: 'Stop the simulation',
    scope: 'anywhere',
    words: 'cancel runs',
    refused: ({ runStatus }) => (runStatus === 'running' ? null : 'Nothing is being simulated.'),
    run: ({ cancelRun }) => cancelRun(),
  },
  {
    id: 'run.again',
    label: 'Run the simulation again',
    scope: 'anywhere',
    words: 'simulate start',
    refused: ({ runStatus }) =>
      runStatus === 'stopped' || runStatus === 'failed' ? null : 'It runs by itself whenever something changes.',
    run: ({ runAgain }) => runAgain(),
  },
];
