import { existsSync } from 'node:fs';
import SqliteDatabase, { type Database } from 'better-sqlite3';

/**
 * Opens a database that is only looked at, so that neither it nor its folder is other than before once it is closed. Where
 * a program that was killed left its journal, a connection that may write would finish that program's work, so one that
 * may not is used; elsewhere one that may, since the other kind leaves two files beside a database with a write-ahead log.
 */
export function openToLook(path: string, timeout?: number): Database {
  const readonly = ['-wal', '-journal'].some((journal) => existsSync(path + journal));
  return new SqliteDatabase(path, { readonly, fileMustExist: true, ...(timeout !== undefined && { timeout }) });
}
