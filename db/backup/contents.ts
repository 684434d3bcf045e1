import { copyFileSync } from 'node:fs';
import SqliteDatabase from 'better-sqlite3';
import { named } from '../files/named.ts';
import { clear } from '../files/sqliteFiles.ts';
import { partialOf } from '../files/whole.ts';
import type { Plan } from '../schema/plan.ts';
import { ok, type Result, refuse } from '../schema/problem.ts';
import { applicationId } from '../store/applicationId.ts';
import { faultSentence } from '../store/faultSentence.ts';
import { migrations } from '../store/migrations/migrations.ts';
import { openDatabase } from '../store/open.ts';
import { type PlanSummary, readPlan, readSummaries } from '../store/read/reader.ts';

/** The plans in a store that is not in use, which is not changed by looking. */
export function plansIn(path: string): Result<PlanSummary[]> {
  try {
    const database = new SqliteDatabase(path, { readonly: true, fileMustExist: true });
    try {
      if (database.pragma('application_id', { simple: true }) !== applicationId)
        return refuseFile('it is not a store of plans');
      const version = Number(database.pragma('user_version', { simple: true }));
      if (version > migrations.length)
        return refuseFile('it was written by a newer Isocentre; update this one to open it');
      return ok(readSummaries(database));
    } finally {
      database.close();
    }
  } catch (error) {
    return refuseFile(faultSentence(error, path));
  }
}

/** Does something with a copy of a store, brought up to this Isocentre's form, and throws the copy away. */
export async function withCopy<T>(path: string, use: (copy: string) => Promise<Result<T>>): Promise<Result<T>> {
  const copy = partialOf(`${path}.copy`);
  try {
    clear(copy);
    copyFileSync(path, copy);
    const opened = openDatabase(copy);
    if (!opened.ok) return named(opened, copy, path);
    // So that all of it is in the one file.
    opened.value.pragma('journal_mode = DELETE');
    opened.value.close();
    return await use(copy);
  } catch (error) {
    return refuseFile(faultSentence(error, path));
  } finally {
    clear(copy);
  }
}

/** One plan of a store that is not in use. */
export const planIn = (path: string, planId: string): Promise<Result<Plan>> =>
  withCopy(path, async (copy) => {
    const database = new SqliteDatabase(copy, { readonly: true });
    try {
      const read = readPlan(database, planId);
      return read.ok ? ok(read.value.plan) : read;
    } finally {
      database.close();
    }
  });

const refuseFile = (message: string): Result<never> => refuse({ path: '', message });
