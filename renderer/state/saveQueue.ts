import { applyEdits, type Edit } from '../../db/schema/edit.ts';
import type { History } from '../../db/schema/history.ts';
import { problemsText, type Result } from '../../db/schema/problem.ts';
import { faultText } from './faultText.ts';
import { aligned, type Step } from './historySteps.ts';
import type { Store } from './store.ts';

/** Something done to the plan: shown at once, and stored by `send` behind what was done before it. */
export type Deed = {
  label: string;
  edits: readonly Edit[];
  undoStack: Step[];
  redoStack: Step[];
  /** What is said of it when it was undo or redo. */
  walked: { label: string } | null;
  send(planId: string, revision: number): Promise<Result<{ revision: number; history?: History }>>;
};

export type SaveQueue = {
  /** Shows what was done and has it stored; a refusal brings back what is on disk. False when it cannot even be shown. */
  commit(deed: Deed): boolean;
  /** Once everything done so far is stored, or has been refused. */
  settled(): Promise<void>;
  /** Changes whenever a plan is brought from the disk: what was done to the one before cannot be done to the new one. */
  opening(): number;
  /** To be called whenever a plan has been brought from the disk. */
  opened(): void;
};

type Access = { get: () => Store; set: (part: Partial<Store>) => void };

/** Stores what is done one after the other, so that each finds the revision that the one before it led to. */
export function createSaveQueue({ get, set }: Access): SaveQueue {
  let saved: Promise<void> = Promise.resolve();
  let openings = 0;
  let pending = 0;

  async function store({ label, send }: Deed, planId: string, opening: number): Promise<void> {
    if (opening !== openings) {
      set({ notice: [get().notice, `${label} was not saved either.`].filter(Boolean).join(' ') });
      return;
    }
    const answer = await send(planId, get().savedRevision);
    // Meanwhile another plan may have been opened: nothing of this one is told of it then.
    const isLeft = get().planId !== planId;
    if (!answer.ok) {
      const reasons = problemsText(answer.problems);
      if (!isLeft) await get().openPlan(planId);
      const after = isLeft ? '' : ' The plan is shown as it is stored now.';
      set({ notice: `${label} was not saved: ${reasons}.${after}` });
      return;
    }
    if (isLeft) return;
    const { revision, history } = answer.value;
    set({ savedRevision: revision });
    // While more is on its way, the stacks here are ahead of what the store tells.
    if (history === undefined || pending > 1) return;
    const { undoStack, redoStack } = get();
    set({ undoStack: aligned(undoStack, history.undo), redoStack: aligned(redoStack, history.redo) });
  }

  return {
    commit(deed) {
      const { plan, planId } = get();
      if (plan === null || planId === null) return false;
      const applied = applyEdits(plan, deed.edits);
      if (!applied.ok) {
        set({ draft: null, notice: problemsText(applied.problems) });
        return false;
      }
      const { undoStack, redoStack, walked } = deed;
      set({ plan: applied.value, draft: null, undoStack, redoStack, walked, saving: true });
      const opening = openings;
      pending += 1;
      saved = saved
        .then(() => store(deed, planId, opening))
        .catch((error: unknown) => set({ notice: unsaved(get().notice, deed.label, faultText(error)) }))
        .finally(() => {
          pending -= 1;
          set({ saving: pending > 0 });
        });
      return true;
    },
    settled: () => saved,
    opening: () => openings,
    opened() {
      openings += 1;
    },
  };
}

/** What was not saved for one reason, named one after the other: none of it is passed over for the last. */
export function unsaved(notice: string | null, label: string, reason: string): string {
  return notice?.includes(reason) ? `${notice} ${label} was not saved either.` : `${label} was not saved: ${reason}.`;
}
