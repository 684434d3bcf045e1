import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import { openStore, type Store } from '../../../../db/store/store.ts';

/** A folder of the test's own, gone when it is done. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'isocentre-store-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

export const place = (): string => join(folder(), 'plans.isocentre');

/** An open store, closed when the test is done. */
export function storeAt(path: string): Store {
  const opened = openStore(path);
  if (!opened.ok) throw new Error(opened.problems.map(({ message }) => message).join('; '));
  onTestFinished(() => opened.value.close());
  return opened.value;
}

/** Another program's connection to the same file. */
export function connectionTo(path: string): Database.Database {
  const database = new Database(path);
  onTestFinished(() => {
    database.close();
  });
  return database;
}

export function granted<T>(result: { ok: true; value: T } | { ok: false; problems: { message: string }[] }): T {
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('; '));
  return result.value;
}
