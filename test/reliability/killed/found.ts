import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import SqliteDatabase from 'better-sqlite3';
import type { Result } from '../../../db/schema/problem.ts';
import { openStore, type Store } from '../../../db/store/store.ts';
import { planAfter } from './stream.ts';

/** Opens what a killed program left, as the planner would, looks into it, and then has SQLite look through all of it. */
export function lookInto<T>(path: string, look: (store: Store) => T): T {
  const store = granted(openStore(path));
  const seen = look(store);
  store.close();
  sound(path);
  return seen;
}

/** Throws unless the file is whole by every check that SQLite has. */
export function sound(path: string): void {
  const database = new SqliteDatabase(path, { fileMustExist: true });
  try {
    strictEqual(database.pragma('integrity_check', { simple: true }), 'ok');
    deepStrictEqual(database.pragma('foreign_key_check'), []);
  } finally {
    database.close();
  }
}

/**
 * Throws unless the one plan is as it was after all the edits that it has, and has all of those that were told to be
 * stored and at most the one more that was under way. Gives back how many it has.
 */
export function allEdits(store: Store, told: number): number {
  const [held] = store.listPlans();
  if (held === undefined) {
    strictEqual(told, 0);
    return 0;
  }
  const { revision, plan } = granted(store.readPlan(held.planId));
  const edits = revision - 1;
  strictEqual(edits === told || edits === told + 1, true, `${told} edits were told to be stored, ${edits} are`);
  deepStrictEqual(plan, planAfter(edits));
  strictEqual(store.changeLog(held.planId).length, edits);
  return edits;
}

export function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('; '));
  return result.value;
}
