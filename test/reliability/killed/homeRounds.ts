import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { backupsIn } from '../../../db/backup/backupFolder.ts';
import { backupFile } from '../../../db/backup/backupName.ts';
import { diagnose } from '../../../db/recovery/diagnose.ts';
import { migrations } from '../../../db/store/migrations/migrations.ts';
import { openToLook } from '../../../db/store/openToLook.ts';
import { openStore } from '../../../db/store/store.ts';
import { granted, lookInto, sound } from './found.ts';
import { killDuring, last } from './killing.ts';
import { inForm } from './migrationRounds.ts';
import { moment, type Round } from './round.ts';
import { planAfter } from './stream.ts';

/** Both look through whole files, which takes longer than an edit. */
const longestMs = 150;

const storeIn = (home: string) => join(home, 'isocentre.db');
const backupsOf = (home: string) => join(home, 'backups');

/** Kills a task that works on copies of a folder, looks into the one it was at, and clears them all away. */
async function inCopies(task: 'older' | 'recover', home: string, look: (copy: string) => void): Promise<void> {
  const said = await killDuring(task, home, moment(longestMs));
  const copy = last(said, 'at');
  for (const touched of [copy - 1, copy]) if (touched > 0) look(`${home}-${touched}`);
  for (let used = 1; used <= copy + 1; used += 1) rmSync(`${home}-${used}`, { recursive: true, force: true });
}

/** No store is brought into this form without a whole backup of it in the old one. */
export function olderRounds(folder: string): Round {
  const form = migrations.length - 1;
  const home = join(folder, 'older');
  mkdirSync(home);
  inForm(form, storeIn(home));
  return () =>
    inCopies('older', home, (copy) => {
      const backups = backupsIn(backupsOf(copy)).map(({ id }) => join(backupsOf(copy), id));
      for (const backup of backups) {
        strictEqual(formOf(backup), form);
        sound(backup);
      }
      if (formOf(storeIn(copy)) !== form) strictEqual(backups.length, 1);
      lookInto(storeIn(copy), (store) => strictEqual(store.listPlans().length, 1));
    });
}

function formOf(path: string): number {
  const database = openToLook(path);
  try {
    return Number(database.pragma('user_version', { simple: true }));
  } finally {
    database.close();
  }
}

/** Under its name stands the damaged file, still to be told of, or the plans of the backup, whole; the other is not lost. */
export function recoverRounds(folder: string): Round {
  const home = join(folder, 'recover');
  mkdirSync(backupsOf(home), { recursive: true });
  const path = storeIn(home);
  const store = granted(openStore(path));
  store.addPlan(planAfter(3));
  store.close();
  const name = backupFile({ number: 1, madeAt: '2026-11-28T12:00:00Z', reason: 'day' });
  copyFileSync(path, join(backupsOf(home), name));
  const damaged = readFileSync(path).fill(0xa5, 4096, 3 * 4096);
  writeFileSync(path, damaged);
  return () =>
    inCopies('recover', home, (copy) => {
      sound(join(backupsOf(copy), name));
      strictEqual(existsSync(storeIn(copy)), true);
      const aside = readdirSync(copy).filter((file) => /-set-aside-.*\.db$/.test(file));
      const standsStill = readFileSync(storeIn(copy)).equals(damaged);
      const isAside = aside.some((file) => readFileSync(join(copy, file)).equals(damaged));
      strictEqual(standsStill || isAside, true, 'the damaged file is gone');
      if (standsStill) strictEqual(diagnose(storeIn(copy), backupsOf(copy))?.kind, 'damaged');
      else
        lookInto(storeIn(copy), (held) => {
          const plans = held.listPlans().map(({ planId }) => granted(held.readPlan(planId)).plan);
          deepStrictEqual(plans, [planAfter(3)]);
        });
    });
}
