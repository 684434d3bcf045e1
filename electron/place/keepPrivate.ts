import { chmodSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes what this process writes from now on its user's alone. Answers with the mode that files have which the user saves
 * elsewhere: what others may do with those is the system's affair, as with any program. Windows knows no such modes.
 */
export const writePrivately = (): number => 0o666 & ~process.umask(0o077);

/**
 * Takes from everybody but the user what Isocentre keeps in the folder of plans: folders 0700, files 0600. The folder
 * itself only when it is Isocentre's own, and those in it only where nothing else is in them, since a folder that somebody
 * named may hold other things for others. On Windows the user's profile passes on to its folders that nobody but the
 * user, the system and administrators may open them.
 */
export function keepPrivate(home: string, isOwn: boolean, platform: NodeJS.Platform = process.platform): void {
  if (platform === 'win32') return;
  if (isOwn) tighten(home, 0o700);
  restrict(home, ours);
  for (const [name, held] of Object.entries(folders)) {
    const folder = join(home, name);
    // A link may lead to anybody's.
    if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) continue;
    if (restrict(folder, held)) tighten(folder, 0o700);
  }
}

/** What Isocentre itself puts there; Chromium's own files in the desktop shell are private from the start. */
const ours = /^(isocentre(-set-aside-[^.]+)?\.db|results\.db|settings\.json|window\.json)([-.]|$)/;
const folders = {
  backups: /^(isocentre-\d+-.+\.db|library)([-.]|$)/,
  logs: /^isocentre(\.\d+)?\.log$/,
  saving: /^[0-9a-f]{64}\.plan\.json$/,
};

/** Closes the files of these names in a folder; answers with whether there is nothing else in it. */
function restrict(folder: string, names: RegExp): boolean {
  let alone = true;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (names.test(name) && lstatSync(path, { throwIfNoEntry: false })?.isFile()) tighten(path, 0o600);
    else alone = false;
  }
  return alone;
}

function tighten(path: string, mode: number): void {
  try {
    if ((lstatSync(path).mode & 0o777) !== mode) chmodSync(path, mode);
  } catch {
    // Somebody else's file, or a disk that knows no permissions: opening it says whatever there is to say.
  }
}
