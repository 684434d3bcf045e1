import SqliteDatabase, { type Database } from 'better-sqlite3';

/** How often another program's lock is met before it is given up: SQLite waits some seconds each time. */
const mostTries = 5;

/**
 * Puts all that `from` holds in the place of all that is in the store, in one transaction: whatever happens meanwhile, the
 * store is as it was or as it is to be. `from` must be of this Isocentre's form. Throws what SQLite throws.
 */
export async function replaceAll(database: Database, from: string): Promise<void> {
  const source = new SqliteDatabase(from, { readonly: true, fileMustExist: true });
  try {
    let last = Number.POSITIVE_INFINITY;
    let tries = 0;
    await source.backup(database.name, {
      progress: ({ remainingPages }) => {
        tries = remainingPages < last ? 0 : tries + 1;
        last = remainingPages;
        if (tries > mostTries) throw new Error('another program has it open; close it there and try again');
        // All at one go: the store is locked until it is done.
        return 0x7fffffff;
      },
    });
    // What was copied waits in the log until it is asked for to be on the disk.
    database.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    source.close();
  }
}
