import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { z } from 'zod';
import { openToLook } from '../../db/store/openToLook.ts';

const Named = z.array(z.object({ name: z.string() }));

/** Sizes and counts of a store, and whether it is sound; nothing of what its plans say. Reads it beside whoever has it open, and leaves nothing there. */
export function storeFigures(path: string): Record<string, unknown> {
  try {
    const database = openToLook(path);
    try {
      const tables = Named.parse(
        database
          .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name")
          .all(),
      );
      return {
        schema: database.pragma('user_version', { simple: true }),
        journal: database.pragma('journal_mode', { simple: true }),
        sound: database.pragma('quick_check(1)', { simple: true }) === 'ok',
        danglingKeys: z.array(z.unknown()).parse(database.pragma('foreign_key_check')).length,
        rows: Object.fromEntries(
          tables.map(({ name }) => [name, database.prepare(`SELECT count(*) FROM "${name}"`).pluck().get()]),
        ),
      };
    } finally {
      database.close();
    }
  } catch (error) {
    const code = error instanceof SqliteDatabase.SqliteError ? error.code : 'unknown';
    return { unreadable: code };
  }
}

/** By name, the bytes of Isocentre's own files in a folder; of a folder within it how many files it holds, too. */
export function fileSizes(folder: string): Record<string, unknown> {
  const sized = (name: string): [string, unknown][] => {
    const path = join(folder, name);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isFile()) return [[name, found.size]];
    if (!found?.isDirectory()) return [];
    const sizes = readdirSync(path).map((inner) => statSync(join(path, inner), { throwIfNoEntry: false })?.size ?? 0);
    return [[`${name}/`, { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }]];
  };
  return Object.fromEntries(ours.flatMap(sized));
}

/** Named, since a folder that the user chose may hold other things whose names are nobody's business. */
const ours = [
  ...['isocentre.db', 'isocentre.db-wal', 'isocentre.db-shm', 'results.db', 'results.db-wal', 'settings.json'],
  ...['backups', 'logs', 'saving'],
];
