import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { backupsIn } from '../../../db/backup/backupFolder.ts';
import { plansIn } from '../../../db/backup/contents.ts';
import { allEdits, granted, lookInto, sound } from './found.ts';
import { killDuring, last } from './killing.ts';
import { killsOfFile, moment, type Round } from './round.ts';
import { planAfter } from './stream.ts';

/** A copy and the looking through it take longer than an edit. */
const longestMs = 200;

/** Whatever stands under a backup's name is whole; the newest has all that the last one told of had. */
export function backupRounds(folder: string): Round {
  let [edits, backedUp] = [0, 0];
  return async (round) => {
    const path = join(folder, `backup-${Math.floor(round / killsOfFile)}.db`);
    if (round % killsOfFile === 0) [edits, backedUp] = [0, 0];
    const said = await killDuring('backup', path, moment(longestMs));
    edits = lookInto(path, (store) => allEdits(store, last(said, 'done', edits)));
    backedUp = last(said, 'backup', backedUp);
    const revisions = wholeBackups(`${path}.backups`);
    if (last(said, 'backup', -1) >= 0) strictEqual((revisions[0] ?? 0) - 1 >= backedUp, true);
  };
}

/** The plan is as in the one backup or as in the other, and the backup of what was replaced is there. */
export function restoreRounds(folder: string): Round {
  return async (round) => {
    const path = join(folder, `restore-${Math.floor(round / killsOfFile)}.db`);
    const said = await killDuring('restore', path, moment(longestMs));
    const told = last(said, 'done', -1);
    lookInto(path, (store) => {
      const [held] = store.listPlans();
      if (!held) throw new Error('the plan is gone');
      const { plan, revision } = granted(store.readPlan(held.planId));
      deepStrictEqual(plan, planAfter(revision - 1));
      // The other one only when it was being put back already.
      if (told >= 0) strictEqual([0, 1].includes(revision - 1), true);
    });
    const revisions = wholeBackups(`${path}.backups`);
    deepStrictEqual(new Set(revisions), new Set([1, 2]));
  };
}

/** The file is the one written before or the one written now, whole. */
export function exportRounds(folder: string): Round {
  return async (round) => {
    const path = join(folder, `export-${Math.floor(round / killsOfFile)}.db`);
    const said = await killDuring('export', path, moment(longestMs));
    lookInto(path, (store) => strictEqual(store.listPlans().length, 1));
    if (last(said, 'done') > 0) strictEqual(existsSync(`${path}.library`), true);
    if (existsSync(`${path}.library`)) sound(`${path}.library`);
  };
}

/** The revision of the plan in each backup, the newest first, each of which is looked through. */
function wholeBackups(folder: string): number[] {
  return backupsIn(folder).map(({ id }) => {
    sound(join(folder, id));
    return granted(plansIn(join(folder, id)))[0]?.revision ?? 0;
  });
}
