import type { StateCreator } from 'zustand';
import type { Command } from '../../db/schema/edit.ts';
import type { Plan } from '../../db/schema/plan.ts';
import { type Problem, problemsText } from '../../db/schema/problem.ts';
import { reasonProblem } from '../../db/schema/reason.ts';
import type { OpenPlan, Output } from '../../electron/api.ts';
import { planFileProblemText } from '../plan/planFileProblem.ts';
import { aligned, type Step } from './historySteps.ts';
import { createSaveQueue } from './saveQueue.ts';
import { keepSetting, recallSetting } from './settings.ts';
import type { Store } from './store.ts';
import { createWalk, type Direction } from './walkHistory.ts';

/** A plan as it is being edited: what is in memory is ahead of the disk by at most the commands being saved. */
export type PlanSlice = {
  planId: string | null;
  plan: Plan | null;
  /** The plan while something is being dragged: seen and simulated, not stored. */
  draft: Plan | null;
  saving: boolean;
  /** Something the planner must know; cleared by them. */
  notice: string | null;
  /** The plan's revision on disk, which grows with every entry of the change log. */
  savedRevision: number;
  /** What undo takes back next stands last; how deep it goes beyond what is listed here only the store knows. */
  undoStack: Step[];
  redoStack: Step[];
  /** What undo or redo did last, for whoever is told of it; null once something else was done. */
  walked: { label: string } | null;
  openFirstPlan(): Promise<void>;
  openPlan(planId: string): Promise<void>;
  /** Opens another plan once everything done to this one is stored. */
  switchPlan(planId: string): Promise<void>;
  importPlan(text: string): Promise<Problem[]>;
  /** Puts a backup in the place of all plans, once everything done is stored, and opens the same plan in it, or the first. */
  putBack(backupId: string): Promise<Output<'restoreBackup'>>;
  /** Has the shell ask for a plan file and opens it; null when nothing was chosen, else what is wrong with it. */
  openPlanFile(): Promise<Problem[] | null>;
  /** Opens the plan file that the system handed to the shell, if it did; what is wrong with it is a notice. */
  openGivenFile(): Promise<void>;
  /** Once everything done so far is stored, or has been refused. */
  stored(): Promise<void>;
  /** Shows the plan as it would be; null ends the preview. */
  preview(draft: Plan | null): void;
  execute(command: Command): void;
  undo(): void;
  redo(): void;
  /** Undoes or does again whatever lies between what is shown and the entry `to` of the log being the last in force. */
  walkTo(direction: Direction, to: number): Promise<void>;
  notify(notice: string | null): void;
};

/** The plan that was open last is the one that opens next. */
const lastPlanKey = 'isocentre.plan';

export const createPlanSlice: StateCreator<Store, [], [], PlanSlice> = (set, get) => {
  const queue = createSaveQueue({ get, set });
  const walk = createWalk({ get, set }, queue);

  /** Counts the plans asked for: only the last is shown, whichever comes first from the disk. */
  let asked = 0;

  const opened = ({ planId, plan, revision, history }: OpenPlan) => {
    asked += 1;
    queue.opened();
    keepSetting(lastPlanKey, planId);
    const before = get().planId;
    if (before !== null && before !== planId) get().forgetRun();
    set({
      planId,
      plan,
      draft: null,
      savedRevision: revision,
      walked: null,
      undoStack: aligned([], history.undo),
      redoStack: aligned([], history.redo),
    });
    get().recallCompared();
    get().resumeWalk();
  };

  /** Shows the plan of a file, when one was chosen; null when none was, else what is wrong with it. */
  const opening = (answer: Output<'openPlanFile'>): Problem[] | null => {
    if (!answer.ok) return answer.problems;
    if (answer.value.opened === null) return null;
    opened(answer.value.opened);
    get().chooseScenario(null);
    get().select(null);
    return [];
  };

  return {
    planId: null,
    plan: null,
    draft: null,
    saving: false,
    notice: null,
    savedRevision: 0,
    undoStack: [],
    redoStack: [],
    walked: null,
    async openFirstPlan() {
      const listed = await window.planner.listPlans({});
      const last = listed.find(({ planId }) => planId === recallSetting(lastPlanKey));
      const first = last ?? listed[0];
      if (!last) get().select(null);
      if (first) await get().openPlan(first.planId);
      else set({ notice: 'There is no plan yet: import one under Data.' });
    },
    async openPlan(planId) {
      asked += 1;
      const own = asked;
      const answer = await window.planner.openPlan({ planId });
      if (own !== asked) return;
      if (answer.ok) opened(answer.value);
      else set({ notice: problemsText(answer.problems) });
    },
    async switchPlan(planId) {
      await queue.settled();
      await get().openPlan(planId);
      get().chooseScenario(null);
      get().select(null);
    },
    async importPlan(text) {
      await queue.settled();
      const answer = await window.planner.importPlan({ text });
      if (!answer.ok) return answer.problems;
      opened(answer.value);
      get().chooseScenario(null);
      get().select(null);
      return [];
    },
    async putBack(id) {
      await queue.settled();
      const answer = await window.planner.restoreBackup({ id });
      if (!answer.ok) return answer;
      const plans = await window.planner.listPlans({});
      const same = plans.find(({ planId }) => planId === get().planId) ?? plans[0];
      if (same) await get().openPlan(same.planId);
      get().select(null);
      return answer;
    },
    async openPlanFile() {
      await queue.settled();
      return opening(await window.planner.openPlanFile({}));
    },
    async openGivenFile() {
      await queue.settled();
      const problems = opening(await window.planner.openGivenFile({}));
      if (problems === null) return;
      const said = problems.map(planFileProblemText).join('. ');
      set({ notice: problems.length > 0 ? `The plan file was not opened: ${said}` : null });
    },
    stored: () => queue.settled(),
    preview: (draft) => set({ draft }),
    execute(command) {
      const tooLong = reasonProblem(command.why ?? '');
      if (tooLong !== null) return set({ draft: null, notice: `${command.label} was not done: ${tooLong.message}.` });
      const { label, edits } = command;
      queue.commit({
        label,
        edits,
        walked: null,
        undoStack: [...get().undoStack, { label, edits, revision: null }],
        redoStack: [],
        send: (planId, revision) => window.planner.editPlan({ planId, revision, command }),
      });
    },
    undo: () => walk('undo'),
    redo: () => walk('redo'),
    async walkTo(direction, to) {
      await queue.settled();
      const { planId, savedRevision } = get();
      if (planId === null) return;
      const before = asked;
      const answer = await window.planner[direction]({ planId, revision: savedRevision, to });
      // Whoever has asked for another plan meanwhile is not brought back.
      if (asked === before) await get().openPlan(planId);
      if (!answer.ok) set({ notice: problemsText(answer.problems) });
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
