import { existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { named } from '../files/named.ts';
import { putInPlace, syncFolder } from '../files/putInPlace.ts';
import { clear, sqliteEnds } from '../files/sqliteFiles.ts';
import { partialOf } from '../files/whole.ts';
import { ok, type Result, refuse } from '../schema/problem.ts';
import { faultProblem } from '../store/faultProblem.ts';

/**
 * Puts a store made by `make` in the place of the file of plans. What stands there is set aside under a dated name, with
 * all that belongs to it, and never deleted; its new name is told, or null when there was nothing. Where that fails half
 * way, what stood there is put back.
 */
export async function replaceStore(
  path: string,
  make: (partial: string) => Promise<Result<unknown>>,
  now = new Date(),
): Promise<Result<{ aside: string | null }>> {
  const partial = partialOf(path);
  try {
    clear(partial);
    const made = await make(partial);
    if (!made.ok) return named(made, partial, path);
    return ok({ aside: exchange(partial, path, now) });
  } catch (error) {
    return refuse(faultProblem(error, path));
  } finally {
    clear(partial);
  }
}

/** Under the path there is at every moment the file that was, or the new one, on every disk that knows links. */
function exchange(partial: string, path: string, now: Date): string | null {
  const there = sqliteEnds.filter((end) => existsSync(path + end));
  const aside = freeName(path, now);
  const moved: string[] = [];
  try {
    // The log first: the file alone is still one that tells of its trouble, a log alone could be taken for another's.
    for (const end of there.toReversed()) {
      if (end === '') linkOrRename(path, aside);
      else renameSync(path + end, aside + end);
      moved.push(end);
    }
    putInPlace(partial, path);
  } catch (error) {
    for (const end of moved.toReversed()) {
      renameSync(aside + end, path + end);
      // Where both are names of one file, renaming leaves both.
      rmSync(aside + end, { force: true });
    }
    throw error;
  }
  return there.length === 0 ? null : aside;
}

function linkOrRename(path: string, other: string): void {
  try {
    linkSync(path, other);
  } catch {
    renameSync(path, other);
  }
}

/** `isocentre-set-aside-2026-11-28T17-54-09Z.db`, or the like with a number when there is one already. */
function freeName(path: string, now: Date): string {
  const stem = `${basename(path).replace(/\.db$/, '')}-set-aside-${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z`;
  for (let number = 1; ; number += 1) {
    const name = join(dirname(path), number === 1 ? `${stem}.db` : `${stem}-${number}.db`);
    if (sqliteEnds.every((end) => !existsSync(name + end))) return name;
  }
}

/**
 * Puts a store made by `make` where there is none, so that it is there whole or not at all. Where another program was
 * quicker, its store stands.
 */
export function beginStore(path: string, make: (partial: string) => Result<unknown>): Result<null> {
  const partial = partialOf(path);
  try {
    clear(partial);
    const made = make(partial);
    if (!made.ok) return named(made, partial, path);
    // Unlike a rename, a link never replaces what is there; not every disk knows links.
    if (!existsSync(path)) {
      try {
        linkSync(partial, path);
      } catch {
        if (!existsSync(path)) renameSync(partial, path);
      }
      syncFolder(dirname(path));
    }
    return ok(null);
  } catch (error) {
    return refuse(faultProblem(error, path));
  } finally {
    clear(partial);
  }
}
