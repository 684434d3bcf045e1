import { copyFileSync, existsSync } from 'node:fs';
import SqliteDatabase, { type Database } from 'better-sqlite3';
import { clear, partialOf } from '../files/whole.ts';
import { checkPlan } from '../schema/checkPlan.ts';
import type { Plan } from '../schema/plan.ts';
import type { FoundPlan } from '../schema/trouble.ts';
import { readPlan } from '../store/read/reader.ts';

/** Tables that hold what was done to plans; a plan is whole without them. */
const apart = new Set(['change_log', 'pack_made']);

/**
 * Reads what can be read of the plans in a file that is damaged or newer than this Isocentre, from a copy, so that the
 * file itself stays as it is. A plan counts as read when it passes every check that a plan file does.
 */
export function findPlans(path: string): { found: FoundPlan; plan: Plan | null }[] {
  const copy = partialOf(`${path}.look`);
  try {
    clear(copy);
    copyFileSync(path, copy);
    // With its log, which may hold what was done last; what is left of a log of another kind is of no use alone.
    if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`);
    const database = new SqliteDatabase(copy, { fileMustExist: true });
    try {
      return plansOf(database);
    } finally {
      database.close();
    }
  } catch {
    // Nothing can be read: it is no database, or not enough of one.
    return [];
  } finally {
    clear(copy);
  }
}

function plansOf(database: Database): { found: FoundPlan; plan: Plan | null }[] {
  const sound = tablesSound(database);
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
  const tables = attempt(() =>
    database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all().map(String),
  );
  return tables?.every((table) => apart.has(table) || attempt(() => isSound(database, table)) === true) ?? false;
}

const isSound = (database: Database, table: string): boolean =>
  database.pragma(`integrity_check('${table.replaceAll("'", "''")}')`, { simple: true }) === 'ok';

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
