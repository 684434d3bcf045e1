import type { Database } from 'better-sqlite3';
import { isTableSound, tablesOf } from './tables.ts';

/** Looks through an open database, a table at a time, and lets everything else go on in between; whether it is sound. */
export async function isSoundThroughout(database: Database): Promise<boolean> {
  for (const table of tablesOf(database)) {
    await new Promise((resume) => setTimeout(resume, pauseMs));
    // Whoever closes it meanwhile has no use for an answer.
    if (!database.open) return true;
    if (!isTableSound(database, table, 'quick_check')) return false;
  }
  return true;
}

/** Long enough for what was asked meanwhile to be answered. */
const pauseMs = 20;
