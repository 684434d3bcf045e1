import type { Backups } from '../db/backup/backups.ts';
import type { Store } from '../db/store/store.ts';
import type { Planner } from './api.ts';

type BackupCalls =
  | 'listBackups'
  | 'makeBackup'
  | 'backupPlans'
  | 'restoreBackup'
  | 'copyFromBackup'
  | 'exportLibrary'
  | 'bringLibrary'
  | 'takeLibrary'
  | 'dropLibrary';

export const backupCalls = (store: Store, backups: Backups): Pick<Planner, BackupCalls> => ({
  listBackups: async () => ({ folder: backups.folder, backups: backups.list(), fault: backups.fault() }),
  makeBackup: async () => backups.make('asked'),
  backupPlans: async ({ id }) => backups.plansIn(id),
  restoreBackup: async ({ id }) => backups.restore(id),
  copyFromBackup: async ({ id, planId }) => {
    const plan = await backups.planIn(id, planId);
    return plan.ok ? store.addPlan(plan.value) : plan;
  },
  exportLibrary: async () => backups.library(),
  bringLibrary: async (part) => backups.incoming.add(part),
  takeLibrary: async ({ job }) => backups.take(job),
  dropLibrary: async ({ job }) => {
    backups.incoming.drop(job);
    return {};
  },
});

/** The store, with each change that it makes told to the backups. */
export function notingChanges(store: Store, { noteChange }: Backups): Store {
  const noting =
    <A extends unknown[], R extends { ok: boolean }>(change: (...given: A) => R) =>
    (...given: A): R => {
      const made = change(...given);
      if (made.ok) noteChange();
      return made;
    };
  return {
    ...store,
    addPlan: noting(store.addPlan),
    applyCommand: noting(store.applyCommand),
    undo: noting(store.undo),
    redo: noting(store.redo),
    giveReason: noting(store.giveReason),
    notePack: noting(store.notePack),
  };
}
