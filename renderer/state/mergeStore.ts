import { create } from 'zustand';
import { parsePlan } from '../../db/schema/checkPlan.ts';
import type { Plan } from '../../db/schema/plan.ts';
import type { Problem } from '../../db/schema/problem.ts';
import { planContentsHash, withoutSavedFrom } from '../../db/schema/savedFrom.ts';
import type { Side } from '../plan/merge/differences.ts';
import { findBase } from '../plan/merge/findBase.ts';
import { storedStates } from './storedStates.ts';

/** What a plan and a file both were, and how that is known. */
export type MergeBase =
  | { from: 'history'; plan: Plan; label: string | null; at: string | null }
  | { from: 'file'; plan: Plan; fileName: string; isNamed: boolean }
  | { from: 'nothing'; plan: null };

/** A file that is being merged into a plan. Nothing of it is stored until it is done. */
export type Merging = {
  planId: string;
  fileName: string;
  file: Plan;
  /** The SHA-256 of the bytes at the plan's own file, where it is those that are merged. */
  fileHash: string | null;
  base: MergeBase;
  choices: ReadonlyMap<string, Side>;
  pairs: ReadonlyMap<string, boolean>;
};

type MergeState = {
  merging: Merging | null;
  reading: string | null;
  /** What was wrong with a file that was to be merged, or to be what both began from. */
  refused: { fileName: string; problems: Problem[] } | null;
  report: string | null;
  /** By plan: what was at its own file when that was last merged into it, which may be written over. */
  takenIn: ReadonlyMap<string, string>;
  begin(planId: string, file: File, fileHash?: string): Promise<void>;
  chooseBase(file: File): Promise<void>;
  choose(ids: readonly string[], side: Side): void;
  tell(pairId: string, isSame: boolean): void;
  end(report: string | null): void;
};

const quiet = { reading: null, refused: null, report: null };

/** Held while other views are looked at, so that a centre can be looked up in the middle of a merge. */
export const useMerge = create<MergeState>()((set, get) => ({
  merging: null,
  takenIn: new Map(),
  ...quiet,
  async begin(planId, file, fileHash) {
    set({ ...quiet, merging: null, reading: file.name });
    const parsed = parsePlan(await file.text());
    if (!parsed.ok) return set({ reading: null, refused: { fileName: file.name, problems: parsed.problems } });
    const found = await findBase(parsed.value, storedStates(planId)).catch(() => null);
    if (get().reading !== file.name) return;
    const entry = found?.entry ?? null;
    const base: MergeBase =
      found === null
        ? { from: 'nothing', plan: null }
        : { from: 'history', plan: found.plan, label: entry?.label ?? null, at: entry?.at ?? null };
    const given = { choices: new Map(), pairs: new Map() };
    set({
      ...quiet,
      merging: { planId, fileName: file.name, file: parsed.value, fileHash: fileHash ?? null, base, ...given },
    });
  },
  async chooseBase(file) {
    const parsed = parsePlan(await file.text());
    const { merging } = get();
    if (merging === null) return;
    if (!parsed.ok) return set({ refused: { fileName: file.name, problems: parsed.problems } });
    const hash = planContentsHash(parsed.value);
    const isNamed = merging.file.savedFrom?.some((point) => point.hash === hash) ?? false;
    const base: MergeBase = { from: 'file', plan: withoutSavedFrom(parsed.value), fileName: file.name, isNamed };
    set({ refused: null, merging: { ...merging, base, choices: new Map(), pairs: new Map() } });
  },
  choose(ids, side) {
    const { merging } = get();
    if (merging === null) return;
    set({ merging: { ...merging, choices: new Map([...merging.choices, ...ids.map((id) => [id, side] as const)]) } });
  },
  tell(pairId, isSame) {
    const { merging } = get();
    if (merging !== null) set({ merging: { ...merging, pairs: new Map([...merging.pairs, [pairId, isSame]]) } });
  },
  end(report) {
    const { merging, takenIn } = get();
    const own = report === null || !merging?.fileHash ? [] : [[merging.planId, merging.fileHash] as const];
    set({ ...quiet, merging: null, report, takenIn: new Map([...takenIn, ...own]) });
  },
}));
