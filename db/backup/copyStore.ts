import type { Database } from 'better-sqlite3';
import { whole, wholeNow } from '../files/whole.ts';
import { type Result, refuse, refusedAfter } from '../schema/problem.ts';
import { faultProblem } from '../store/faultProblem.ts';
import { verified, verifiedNow } from './verify.ts';

/**
 * Copies a store that is in use, whole and as of one moment, to a file that stands alone. The copy is looked through
 * before it gets its name, so that under a backup's name there is never anything but a good one. Everything else goes on
 * meanwhile, edits too.
 */
export async function copyStore(database: Database, path: string): Promise<Result<null>> {
  try {
    return await whole(path, async (partial) => {
      await database.backup(partial);
      return found(await verified(partial));
    });
  } catch (error) {
    return refuse(faultProblem(error, path));
  }
}

/** The same at one go, for when nothing may go on without a copy. */
export function copyStoreNow(database: Database, path: string): Result<null> {
  try {
    return wholeNow(path, (partial) => {
      database.prepare('VACUUM INTO ?').run(partial);
      return found(verifiedNow(partial));
    });
  } catch (error) {
    return refuse(faultProblem(error, path));
  }
}

const found = (good: Result<null>): Result<null> =>
  good.ok ? good : refusedAfter('the copy was looked through and is no good: ', good);
