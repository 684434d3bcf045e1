import { existsSync, mkdirSync } from 'node:fs';
import { type Backups, openBackups } from '../db/backup/backups.ts';
import { backUpBeforeMigration } from '../db/backup/beforeMigration.ts';
import { type KeptResults, openKeptResults } from '../db/kept/keptResults.ts';
import { beginStore } from '../db/recovery/replaceStore.ts';
import { ok, type Result, refuse } from '../db/schema/problem.ts';
import { faultProblem } from '../db/store/faultProblem.ts';
import { faultReason } from '../db/store/faultReason.ts';
import { openStore, type Store } from '../db/store/store.ts';
import { putFirstPlan } from './firstPlan.ts';
import { checkPlace } from './place/checkPlace.ts';
import { keepPrivate } from './place/keepPrivate.ts';
import { makeStore } from './recovery/makeStore.ts';
import { openSettings, type Settings } from './settings/settingsFile.ts';
import { backupFolder, keptFile, settingsFile, storeFile, usualHome } from './storeHome.ts';
import { version } from './version.ts';

/** What is to be known of a folder of plans: a sentence on why they are not as safe there as they might be, or null. */
export type Home = { warning: string | null };

/** Makes the folder that plans are kept in, unless it is there, and has nobody but its user see into it. */
export function makeHome(home: string): Result<Home> {
  const place = checkPlace(home);
  if (!place.ok) return place;
  try {
    const made = mkdirSync(home, { recursive: true, mode: 0o700 });
    keepPrivate(home, made !== undefined || home === usualHome());
    return place;
  } catch (error) {
    const message = `plans cannot be kept in this folder: ${faultReason(error)}; ${elsewhere}`;
    return refuse({ path: home, message });
  }
}

const elsewhere = 'mend that, or name another folder in ISOCENTRE_HOME, and start Isocentre again';

/** The store in a folder, which is made when missing, with a plan in it to begin with. */
export function openHome(home: string): Result<Store> {
  const made = makeHome(home);
  if (!made.ok) return made;
  const begun = existsSync(storeFile(home))
    ? ok(null)
    : beginStore(storeFile(home), (path) => makeStore(path, 'first'));
  const kept = begun.ok ? backUpBeforeMigration(storeFile(home), backupFolder(home)) : begun;
  const opened = kept.ok ? openStore(storeFile(home)) : kept;
  if (!opened.ok) return opened;
  const ready = attemptFirstPlan(opened.value, storeFile(home));
  if (ready.ok) {
    keepPrivate(home, false);
    return ok(opened.value);
  }
  opened.value.close();
  return ready;
}

/** Plans that cannot be listed are a reason not to open, told as such, and none to stop the program. */
function attemptFirstPlan(store: Store, path: string): Result<null> {
  try {
    return putFirstPlan(store);
  } catch (error) {
    return refuse(faultProblem(error, path));
  }
}

/** What was worked out before with the plans in a folder that is there. */
export const openKept = (home: string): KeptResults =>
  openKeptResults(keptFile(home), { version, say: (line) => console.warn(line) });

/** How somebody likes the planner, kept in a folder that is there. */
export const openHomeSettings = (home: string): Settings =>
  openSettings(settingsFile(home), (line) => console.warn(line));

/** The backups beside the plans. */
export const openBackupsAt = (home: string, store: Store): Backups =>
  openBackups(store, { folder: backupFolder(home), say: (line) => console.warn(line) });
