import { homedir } from 'node:os';
import { join } from 'node:path';

const { env } = process;

/**
 * Folder of the working database: the user's own data folder on this machine, the same for both shells. On Windows
 * the local profile, not the roaming one, since a database must not be copied about at every log-in. ISOCENTRE_HOME
 * takes its place.
 */
export function storeHome(platform: NodeJS.Platform = process.platform): string {
  if (env.ISOCENTRE_HOME !== undefined && env.ISOCENTRE_HOME !== '') return env.ISOCENTRE_HOME;
  const home = homedir();
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'Isocentre');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Isocentre');
  return join(env.XDG_DATA_HOME ?? join(home, '.local', 'share'), 'isocentre');
}

/** Where results are kept that can be worked out anew: apart from the plans, whose backups must not carry them. */
export const keptFile = (home: string): string => join(home, 'results.db');

export const storeFile = (home: string): string => join(home, 'isocentre.db');
