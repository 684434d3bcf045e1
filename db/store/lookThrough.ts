import type { Database } from 'better-sqlite3';

/** Looks through an open database, a table at a time, and lets everything else go on in between; whether it is sound. */
export async function isSoundThroughout(database: Database): Promise<boolean> {
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all().map(String);
  for (const table of tables) {
    await new Promise((resume) => setTimeout(resume, pauseMs));
    // Whoever closes it meanwhile has no use for an answer.
    if (!database.open) return true;
    if (!isSound(database, table)) return false;
  }
  return true;
}

/** Long enough for what was asked meanwhile to be answered. */
const pauseMs = 20;

const isSound = (database: Database, table: string): boolean =>
  database.pragma(`quick_check('${table.replaceAll("'", "''")}')`, { simple: true }) === 'ok';
