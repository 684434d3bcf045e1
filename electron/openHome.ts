import { mkdirSync } from 'node:fs';
import { type KeptResults, openKeptResults } from '../db/kept/keptResults.ts';
import { ok, type Result, refuse } from '../db/schema/problem.ts';
import { openStore, type Store } from '../db/store/store.ts';
import { faultReason } from './faultReason.ts';
import { putFirstPlan } from './firstPlan.ts';
import { keptFile, storeFile } from './storeHome.ts';
import { version } from './version.ts';

/** Makes the folder that plans are kept in, unless it is there. */
export function makeHome(home: string): Result<null> {
  try {
    mkdirSync(home, { recursive: true });
    return ok(null);
  } catch (error) {
    const message = `plans cannot be kept in this folder: ${faultReason(error)}; ${elsewhere}`;
    return refuse({ path: home, message });
  }
}

const elsewhere = 'mend that, or name another folder in ISOCENTRE_HOME, and start Isocentre again';

/** The store in a folder, which is made when missing, with a plan in it to begin with. */
export function openHome(home: string): Result<Store> {
  const made = makeHome(home);
  const opened = made.ok ? openStore(storeFile(home)) : made;
  if (!opened.ok) return opened;
  const ready = putFirstPlan(opened.value);
  if (ready.ok) return ok(opened.value);
  opened.value.close();
  return ready;
}

/** What was worked out before with the plans in a folder that is there. */
export const openKept = (home: string): KeptResults =>
  openKeptResults(keptFile(home), { version, say: (line) => console.warn(line) });
