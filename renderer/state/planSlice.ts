import type { StateCreator } from 'zustand';
import { applyEdits, type Command, inverse } from '../../db/schema/edit.ts';
import type { Plan } from '../../db/schema/plan.ts';
import { type Problem, problemText } from '../../db/schema/problem.ts';
import { faultText } from './faultText.ts';
import type { Store } from './store.ts';

/** A plan as it is being edited: what is in memory is ahead of the disk by at most the commands being saved. */
export type PlanSlice = {
  planId: string | null;
  plan: Plan | null;
  /** The plan while something is being dragged: seen and simulated, not stored. */
  draft: Plan | null;
  saving: boolean;
  /** Something the planner must know; cleared by them. */
  notice: string | null;
  undoStack: Command[];
  redoStack: Command[];
  openFirstPlan(): Promise<void>;
  openPlan(planId: string): Promise<void>;
  /** Opens another plan once everything done to this one is stored. */
  switchPlan(planId: string): Promise<void>;
  importPlan(text: string): Promise<Problem[]>;
  /** Shows the plan as it would be; null ends the preview. */
  preview(draft: Plan | null): void;
  execute(command: Command): void;
  undo(): void;
  redo(): void;
  notify(notice: string | null): void;
};

export const createPlanSlice: StateCreator<Store, [], [], PlanSlice> = (set, get) => {
  let revision = 0;
  let saved: Promise<void> = Promise.resolve();
  /** Counts plans brought from the disk: what was done to the one before cannot be done to the one that is shown. */
  let openings = 0;

  /** Shows the command at once and stores it behind those before it; a refusal brings back what is on disk. */
  function commit(command: Command, undoStack: Command[], redoStack: Command[]): void {
    const { plan, planId } = get();
    if (plan === null || planId === null) return;
    const applied = applyEdits(plan, command.edits);
    if (!applied.ok) {
      set({ draft: null, notice: applied.problems.map(problemText).join('. ') });
      return;
    }
    set({ plan: applied.value, draft: null, undoStack, redoStack, saving: true });
    const opening = openings;
    saved = saved.then(async () => {
      if (opening !== openings) {
        set({
          saving: false,
          notice: [get().notice, `${command.label} was not saved either.`].filter(Boolean).join(' '),
        });
        return;
      }
      const answer = await window.planner.editPlan({ planId, revision, command });
      if (answer.ok) {
        revision = answer.value.revision;
        set({ saving: false });
        return;
      }
      const reasons = answer.problems.map(problemText).join('. ');
      await get().openPlan(planId);
      set({
        saving: false,
        notice: `${command.label} was not saved: ${reasons}. The plan is shown as it is stored now.`,
      });
    });
    saved = saved.catch((error: unknown) => {
      set({ saving: false, notice: `${command.label} was not saved: ${faultText(error)}.` });
    });
  }

  const opened = (planId: string, plan: Plan, at: number) => {
    revision = at;
    openings += 1;
    set({ planId, plan, draft: null, undoStack: [], redoStack: [] });
  };

  return {
    planId: null,
    plan: null,
    draft: null,
    saving: false,
    notice: null,
    undoStack: [],
    redoStack: [],
    async openFirstPlan() {
      const [first] = await window.planner.listPlans({});
      if (first) await get().openPlan(first.planId);
      else set({ notice: 'There is no plan yet: import one under Data.' });
    },
    async openPlan(planId) {
      const answer = await window.planner.openPlan({ planId });
      if (answer.ok) opened(planId, answer.value.plan, answer.value.revision);
      else set({ notice: answer.problems.map(problemText).join('. ') });
    },
    async switchPlan(planId) {
      await saved;
      await get().openPlan(planId);
      get().chooseScenario(null);
      get().select(null);
    },
    async importPlan(text) {
      await saved;
      const answer = await window.planner.importPlan({ text });
      if (!answer.ok) return answer.problems;
      opened(answer.value.planId, answer.value.plan, answer.value.revision);
      get().chooseScenario(null);
      get().select(null);
      return [];
    },
    preview: (draft) => set({ draft }),
    execute(command) {
      commit(command, [...get().undoStack, command], []);
    },
    undo() {
      const last = get().undoStack.at(-1);
      if (!last) return;
      const back = { name: `undo-${last.name}`, label: `Undo: ${last.label}`, edits: inverse(last.edits) };
      commit(back, get().undoStack.slice(0, -1), [...get().redoStack, last]);
    },
    redo() {
      const next = get().redoStack.at(-1);
      if (!next) return;
      commit({ ...next, label: `Redo: ${next.label}` }, [...get().undoStack, next], get().redoStack.slice(0, -1));
    },
    notify: (notice) => set({ notice }),
  };
};

/** The plan that is on screen: the one being dragged, else the stored one. */
export const shownPlan = (state: PlanSlice): Plan | null => state.draft ?? state.plan;

/** The scenario on screen: one that the drag is making, else the chosen one while the plan holds it; null is the baseline. */
export function shownScenarioId({ plan, draft, scenarioId }: Store): string | null {
  if (plan !== null && draft !== null && draft.scenarios.length > plan.scenarios.length) {
    return draft.scenarios.at(-1)?.id ?? null;
  }
  return (draft ?? plan)?.scenarios.some(({ id }) => id === scenarioId) ? scenarioId : null;
}
