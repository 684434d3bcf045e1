import { dirname } from 'node:path';
import SqliteDatabase, { type Database } from 'better-sqlite3';
import { syncFile, syncFolder } from '../files/putInPlace.ts';
import { faultReason } from './faultReason.ts';

/** How often another program's lock is met before it is given up: SQLite waits some seconds each time. */
const mostTries = 5;

const inUse = 'another program has it open; close it there and try again';

/**
 * Puts all that `from` holds in the place of all that is in the store, in one transaction: whatever happens meanwhile, the
 * store is as it was or as it is to be. `from` must be of this Isocentre's form. Throws what SQLite throws, and has then
 * changed nothing. Once it is done it answers with why a power cut may still take it back, null when none can.
 */
export async function replaceAll(database: Database, from: string): Promise<{ unsure: string | null }> {
  const source = new SqliteDatabase(from, { readonly: true, fileMustExist: true });
  try {
    let last = Number.POSITIVE_INFINITY;
    let tries = 0;
    const { totalPages } = await source.backup(database.name, {
      progress: ({ remainingPages }) => {
        tries = remainingPages < last ? 0 : tries + 1;
        last = remainingPages;
        if (tries > mostTries) throw new Error(inUse);
        // All at one go: the store is locked until it is done.
        return 0x7fffffff;
      },
    });
    // Locked out from the first, it ends as though all had been copied, of which there was nothing.
    if (totalPages === 0) throw new Error(inUse);
  } finally {
    source.close();
  }
  const unsure = faultOf(() => syncLog(`${database.name}-wal`));
  // Only tidies up: what is in the log counts already. A full disk or another reader leaves it for later.
  faultOf(() => database.pragma('wal_checkpoint(PASSIVE)'));
  return { unsure };
}

/** What was copied is in the log, which SQLite leaves to the system to write when it likes. */
function syncLog(log: string): void {
  syncFile(log);
  syncFolder(dirname(log));
}

function faultOf(action: () => unknown): string | null {
  try {
    action();
    return null;
  } catch (error) {
    return faultReason(error);
  }
}
