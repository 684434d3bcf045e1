import { existsSync } from 'node:fs';
import SqliteDatabase, { type Database } from 'better-sqlite3';
import { isOurs } from './applicationId.ts';

/**
 * Opens a database that is only looked at, so that neither it nor its folder is other than before once it is closed. Where
 * a program that was killed left its journal, a connection that may write would finish that program's work, so one that
 * may not is used; elsewhere one that may, since the other kind leaves two files beside a database with a write-ahead log.
 * What of ours was killed while it wrote in place, as it does only before it has that log, cannot be read until what it had
 * begun is taken back: that is done, as by whoever opens it next.
 */
export function openToLook(path: string, timeout?: number): Database {
  const readonly = existsSync(`${path}-wal`) || (existsSync(`${path}-journal`) && !isOurs(path));
  return new SqliteDatabase(path, { readonly, fileMustExist: true, ...(timeout !== undefined && { timeout }) });
}
