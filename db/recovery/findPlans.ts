import { copyFileSync, existsSync, readFileSync, statSync } from 'node:fs';
import SqliteDatabase, { type Database } from 'better-sqlite3';
import { clear } from '../files/sqliteFiles.ts';
import { partialOf } from '../files/whole.ts';
import { checkPlan } from '../schema/checkPlan.ts';
import type { Plan } from '../schema/plan.ts';
import type { FoundPlan } from '../schema/trouble.ts';
import { faultReason } from '../store/faultReason.ts';
import { readPlan } from '../store/read/reader.ts';
import { isTableSound, tablesOf } from '../store/tables.ts';

/** Tables that hold what was done to plans; a plan is whole without them. */
const apart = new Set(['change_log', 'pack_made']);

/** What was found; and, where the file could not be looked into as usual, what that means for it, in sentences. */
export type Found = { plans: { found: FoundPlan; plan: Plan | null }[]; note: string | null };

/**
 * Reads what can be read of the plans in a file that is damaged or newer than this Isocentre, from a copy, so that the
 * file itself stays as it is; where there is no room for one, from memory. A plan counts as read when it passes every check
 * that a plan file does.
 */
export function findPlans(path: string): Found {
  const copy = partialOf(`${path}.look`);
  try {
    try {
      clear(copy);
      copyFileSync(path, copy);
      // With its log, which may hold what was done last, or with what takes back what was half done.
      for (const end of ['-wal', '-journal']) if (existsSync(path + end)) copyFileSync(path + end, copy + end);
    } catch (error) {
      return findInMemory(path, faultReason(error));
    }
    return { plans: readFrom(() => new SqliteDatabase(copy, { fileMustExist: true }), true), note: null };
  } finally {
    clear(copy);
  }
}

/**
 * The same without a copy. What lies in a log is not seen, so that no plan then counts as read whole: the file alone may
 * hold one part of it from before a change and another from after.
 */
function findInMemory(path: string, why: string): Found {
  const failed = `The file could not be copied to be looked into: ${why}.`;
  const mend = 'Mend that and start Isocentre again';
  try {
    const bytes = readFileSync(path);
    const isThere = (end: string) => (statSync(path + end, { throwIfNoEntry: false })?.size ?? 0) > 0;
    const hasLog = isThere('-wal') || isThere('-journal');
    // Bytes 18 and 19 say that a log is to be looked for, which memory has none of.
    if (bytes.length > 19) bytes.fill(1, 18, 20);
    const plans = readFrom(() => new SqliteDatabase(bytes), !hasLog);
    const note = hasLog
      ? `${failed} It was read as it stands, without what was done last, which lies in the file beside it. ${mend} to see that too.`
      : `${failed} It was read as it stands.`;
    return { plans, note };
  } catch (error) {
    return { plans: [], note: `${failed} Nor could it be read as it stands: ${faultReason(error)}. ${mend}.` };
  }
}

/** Nothing where nothing can be read: it is no database, or not enough of one. */
function readFrom(open: () => Database, isAll: boolean): Found['plans'] {
  try {
    const database = open();
    try {
      return plansOf(database, isAll);
    } finally {
      database.close();
    }
  } catch {
    return [];
  }
}

function plansOf(database: Database, isAll: boolean): Found['plans'] {
  const sound = isAll && tablesSound(database);
  return planIds(database).map((planId) => {
    const plan = planOf(database, planId);
    const header = attempt(() =>
      database
        .prepare<[string], { revision: number; savedAt: string; name: string }>(
          'SELECT name, revision, saved_at AS savedAt FROM plan WHERE id = ?',
        )
        .get(planId),
    );
    const { name = null, revision = null, savedAt = null } = header ?? {};
    return {
      found: { ...{ planId, name, revision, savedAt }, state: plan ? (sound ? 'whole' : 'doubtful') : 'lost' },
      plan,
    };
  });
}

/** From the table and from its index, since one may be readable where the other is not; what comes before a fault counts. */
function planIds(database: Database): string[] {
  const ids = new Set<string>();
  for (const sql of ['SELECT id FROM plan NOT INDEXED', 'SELECT id FROM plan ORDER BY id']) {
    attempt(() => {
      for (const id of database.prepare(sql).pluck().iterate()) if (typeof id === 'string') ids.add(id);
    });
  }
  return [...ids];
}

function planOf(database: Database, planId: string): Plan | null {
  const read = attempt(() => readPlan(database, planId));
  if (!read?.ok) return null;
  const checked = checkPlan(read.value.plan);
  return checked.ok ? checked.value : null;
}

/** Whether all tables that plans rest on are sound: from one that is not, rows may be missing without a word. */
function tablesSound(database: Database): boolean {
  const tables = attempt(() => tablesOf(database));
  return (
    tables?.every(
      (table) => apart.has(table) || attempt(() => isTableSound(database, table, 'integrity_check')) === true,
    ) ?? false
  );
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
