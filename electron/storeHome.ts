import { homedir } from 'node:os';
import { join, posix, win32 } from 'node:path';

type Machine = {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  /** The user's own folder. */
  home: string;
};

const thisMachine = (): Machine => ({ platform: process.platform, env: process.env, home: homedir() });

/** Folder of the working database: the one ISOCENTRE_HOME names, else the usual one. */
export function storeHome(machine = thisMachine()): string {
  const { ISOCENTRE_HOME: named } = machine.env;
  return named === undefined || named === '' ? usualHome(machine) : named;
}

/**
 * The user's own data folder on this machine, the same for both shells. On Windows the local profile, not the roaming
 * one, since a database must not be copied about at every log-in; on Linux as the XDG base directories say, which have
 * paths that are not absolute passed over.
 */
export function usualHome({ platform, env, home }: Machine = thisMachine()): string {
  if (platform === 'win32') {
    const { LOCALAPPDATA: local } = env;
    return win32.join(local && win32.isAbsolute(local) ? local : win32.join(home, 'AppData', 'Local'), 'Isocentre');
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Isocentre');
  const { XDG_DATA_HOME: data } = env;
  return posix.join(data && posix.isAbsolute(data) ? data : posix.join(home, '.local', 'share'), 'isocentre');
}

/** Where results are kept that can be worked out anew: apart from the plans, whose backups must not carry them. */
export const keptFile = (home: string): string => join(home, 'results.db');

export const settingsFile = (home: string): string => join(home, 'settings.json');

export const logFolder = (home: string): string => join(home, 'logs');

export const storeName = 'isocentre.db';

export const storeFile = (home: string): string => join(home, storeName);

/** What plan files elsewhere held, while they are written over. */
export const savingFolder = (home: string): string => join(home, 'saving');

/** Chromium's own files in the desktop shell. */
export const browserFolder = (home: string): string => join(home, 'browser');

export const backupFolder = (home: string): string => join(home, 'backups');
