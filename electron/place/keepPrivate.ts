import { chmodSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes what this process writes from now on its user's alone. Answers with the mode that files have which the user saves
 * elsewhere: what others may do with those is the system's affair, as with any program. Windows knows no such modes.
 */
export const writePrivately = (): number => 0o666 & ~process.umask(0o077);

/**
 * Takes from everybody but the user what lies in the folder of plans: folders 0700, files 0600. The folder itself only
 * when it is Isocentre's own, since one that somebody named may hold other things for others. On Windows the user's
 * profile passes on to its folders that nobody but the user, the system and administrators may open them.
 */
export function keepPrivate(home: string, isOwn: boolean, platform: NodeJS.Platform = process.platform): void {
  if (platform === 'win32') return;
  if (isOwn) tighten(home, 0o700);
  for (const name of readdirSync(home)) {
    if (ours.test(name)) restrict(join(home, name));
  }
}

/** What Isocentre itself puts there; Chromium's own files in the desktop shell are private from the start. */
const ours = /^(isocentre|results|settings|backups?|logs|window)\b/i;

function restrict(path: string): void {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isFile()) tighten(path, 0o600);
  if (!found?.isDirectory()) return;
  tighten(path, 0o700);
  for (const name of readdirSync(path)) restrict(join(path, name));
}

function tighten(path: string, mode: number): void {
  try {
    if ((lstatSync(path).mode & 0o777) !== mode) chmodSync(path, mode);
  } catch {
    // Somebody else's file, or a disk that knows no permissions: opening it says whatever there is to say.
  }
}
