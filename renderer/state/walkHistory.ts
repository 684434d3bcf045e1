import { inverse } from '../../db/schema/edit.ts';
import { problemsText } from '../../db/schema/problem.ts';
import { faultText } from './faultText.ts';
import { type Step, scenarioChanged } from './historySteps.ts';
import type { SaveQueue } from './saveQueue.ts';
import type { Store } from './store.ts';

export type Direction = 'undo' | 'redo';
type Access = { get: () => Store; set: (part: Partial<Store>) => void };

const verbs: Record<Direction, string> = { undo: 'Undo', redo: 'Redo' };

/**
 * One step of undo or redo. What was done since the plan was opened is shown at once; for what was done before, the
 * edits come from the change log first.
 */
export function createWalk({ get, set }: Access, queue: SaveQueue): (direction: Direction) => void {
  let fetching: Promise<void> = Promise.resolve();
  const stackOf = (direction: Direction): Step[] => (direction === 'undo' ? get().undoStack : get().redoStack);

  function walk(direction: Direction): void {
    const { undoStack, redoStack } = get();
    const step = stackOf(direction).at(-1);
    if (!step?.edits) return;
    const edits = direction === 'undo' ? inverse(step.edits) : step.edits;
    const label = `${verbs[direction]}: ${step.label}`;
    const done = queue.commit({
      label,
      edits,
      walked: { label: `${direction === 'undo' ? 'Undone' : 'Done again'}: ${step.label}` },
      undoStack: direction === 'undo' ? undoStack.slice(0, -1) : [...undoStack, step],
      redoStack: direction === 'undo' ? [...redoStack, step] : redoStack.slice(0, -1),
      send: (planId, revision) => window.planner[direction]({ planId, revision }),
    });
    const scenarioId = done ? scenarioChanged(edits) : null;
    if (scenarioId !== null && scenarioId !== get().scenarioId) get().chooseScenario(scenarioId);
  }

  async function fetchAndWalk(direction: Direction, opening: number): Promise<void> {
    const { planId } = get();
    const step = stackOf(direction).at(-1);
    if (opening !== queue.opening() || planId === null) return;
    if (step?.edits === null && step.revision !== null) {
      const answer = await window.planner.logEdits({ planId, revisions: [step.revision] });
      const stack = stackOf(direction);
      // Whatever was done meanwhile is not what was meant to be undone. What is being stored makes the same step anew.
      if (opening !== queue.opening() || stack.at(-1)?.revision !== step.revision) return;
      if (!answer.ok) return set({ notice: problemsText(answer.problems) });
      const known = [...stack.slice(0, -1), { ...step, edits: answer.value[0]?.edits ?? [] }];
      set(direction === 'undo' ? { undoStack: known } : { redoStack: known });
    }
    walk(direction);
  }

  return (direction) => {
    const step = stackOf(direction).at(-1);
    if (step === undefined) return;
    if (step.edits !== null) return walk(direction);
    const opening = queue.opening();
    fetching = fetching
      .then(() => fetchAndWalk(direction, opening))
      .catch((error: unknown) => set({ notice: `${verbs[direction]}: ${step.label}: ${faultText(error)}.` }));
  };
}
