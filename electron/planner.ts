import type { Backups } from '../db/backup/backups.ts';
import type { KeptResults } from '../db/kept/keptResults.ts';
import { parsePlan } from '../db/schema/checkPlan.ts';
import { ok } from '../db/schema/problem.ts';
import type { Store } from '../db/store/store.ts';
import type { Planner } from './api.ts';
import { backupCalls, notingChanges } from './backupCalls.ts';
import type { DrawPage } from './drawnPage.ts';
import type { HomeCalls } from './homeCalls.ts';
import type { PlanFileCalls } from './planFiles.ts';
import { printing } from './printing.ts';
import { noTrouble } from './recovery/recoveryCalls.ts';

/** What differs between the shells. */
export type ShellParts = {
  shell: 'desktop' | 'local';
  version: string;
  kept: KeptResults;
  backups: Backups;
  draw: DrawPage;
};

/** The one implementation of the contract, over the store; saving a file is each shell's own, and its folder has calls of its own. */
export function planner(
  quiet: Store,
  { shell, version, kept, backups, draw }: ShellParts,
): Omit<Planner, 'saveFile' | keyof HomeCalls | keyof PlanFileCalls> {
  const store = notingChanges(quiet, backups);
  return {
    about: async () => ({ version, shell }),
    listPlans: async () => store.listPlans(),
    openPlan: async ({ planId }) => store.openPlan(planId),
    importPlan: async ({ text }) => {
      const parsed = parsePlan(text);
      if (!parsed.ok) return parsed;
      const added = store.addPlan(parsed.value);
      return added.ok ? store.openPlan(added.value.planId) : added;
    },
    exportPlan: async ({ planId }) => {
      const read = store.readPlan(planId);
      if (!read.ok) return read;
      const { plan } = read.value;
      // A file that says less of where it is from is better than none.
      const noted = store.noteSaved(planId, plan);
      const file = noted.ok ? { ...plan, savedFrom: noted.value } : plan;
      return ok({ text: `${JSON.stringify(file, null, 2)}\n` });
    },
    editPlan: async ({ planId, revision, command }) => store.applyCommand(planId, revision, command),
    undo: async ({ planId, revision, to }) => store.undo(planId, revision, to),
    redo: async ({ planId, revision, to }) => store.redo(planId, revision, to),
    changeLog: async ({ planId, after }) => store.changeLog(planId, after),
    logEdits: async ({ planId, revisions }) => {
      const read = [];
      for (const revision of revisions) {
        const edits = store.logEdits(planId, revision);
        if (!edits.ok) return edits;
        read.push({ revision, edits: edits.value });
      }
      return ok(read);
    },
    giveReason: async ({ planId, revision, why }) => store.giveReason(planId, revision, why),
    keptResult: async ({ family, parts }) => ({ bytes: kept.find(family, parts) }),
    keepResult: async ({ family, parts, bytes }) => {
      kept.keep(family, parts, bytes);
      return {};
    },
    lastPack: async ({ planId }) => ({ made: store.lastPack(planId) }),
    notePack: async ({ planId, made }) => store.notePack(planId, made),
    ...backupCalls(store, backups),
    ...noTrouble,
    ...printing(draw),
  };
}
