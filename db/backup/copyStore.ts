import { rmSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { ok, type Result, refuse } from '../schema/problem.ts';
import { faultProblem } from '../store/faultProblem.ts';
import { partialOf, putInPlace } from './putInPlace.ts';
import { verified, verifiedNow } from './verify.ts';

/**
 * Copies a store that is in use, whole and as of one moment, to a file that stands alone. The copy is looked through
 * before it gets its name, so that under a backup's name there is never anything but a good one. Everything else goes on
 * meanwhile, edits too.
 */
export async function copyStore(database: Database, path: string): Promise<Result<null>> {
  const partial = partialOf(path);
  try {
    await database.backup(partial);
    const good = await verified(partial);
    if (!good.ok) return notGood(good);
    putInPlace(partial, path);
    return ok(null);
  } catch (error) {
    return refuse(faultProblem(error, path));
  } finally {
    clear(partial);
  }
}

/** The same at one go, for when nothing may go on without a copy. */
export function copyStoreNow(database: Database, path: string): Result<null> {
  const partial = partialOf(path);
  try {
    clear(partial);
    database.prepare('VACUUM INTO ?').run(partial);
    const good = verifiedNow(partial);
    if (!good.ok) return notGood(good);
    putInPlace(partial, path);
    return ok(null);
  } catch (error) {
    return refuse(faultProblem(error, path));
  } finally {
    clear(partial);
  }
}

export function clear(path: string): void {
  for (const end of ['', '-journal', '-wal', '-shm']) rmSync(path + end, { force: true });
}

const notGood = (found: Result<null>): Result<never> =>
  refuse({
    path: '',
    message: `the copy was looked through and is no good: ${found.ok ? '' : found.problems.map(({ message }) => message).join('; ')}`,
  });
