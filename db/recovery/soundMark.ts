import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { writePrivateNow } from '../files/whole.ts';

/** Beside the plans: which file, how large and last changed when, was sound when a planner closed it. */
export const markOf = (path: string): string => `${path}.sound`;

/**
 * Whether a file is the very one that was marked when a planner that had found nothing wrong with it closed it, and nobody
 * has written to it since. Looking through fifty plans takes as long as all else at a start, so that it waits for those.
 */
export function isMarkedSound(path: string): boolean {
  try {
    return readFileSync(markOf(path), 'utf8') === traitsOf(path) && !hasLog(path);
  } catch {
    return false;
  }
}

/** Marks a file as sound that was just closed; one that another program still has open is not. A mark is never missed. */
export function markSound(path: string): void {
  try {
    if (hasLog(path)) return;
    writePrivateNow(markOf(path), traitsOf(path));
  } catch {
    // The next start looks through the file, that is all.
  }
}

export function unmarkSound(path: string): void {
  try {
    rmSync(markOf(path), { force: true });
  } catch {
    // Where it cannot be taken away it could not be written either, or the file under it has changed.
  }
}

function traitsOf(path: string): string {
  const { dev, ino, size, mtimeNs } = statSync(path, { bigint: true });
  return `${dev} ${ino} ${size} ${mtimeNs}\n`;
}

/** What is in a log counts as written, so that the file alone does not tell of it. */
const hasLog = (path: string): boolean => ['-wal', '-journal'].some((end) => existsSync(path + end));
