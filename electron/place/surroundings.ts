import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname } from 'node:path';
import { type Mount, mountsOfLinux, mountsOfMac } from './mounts.ts';

/** What telling where a folder lies depends on, so that every system's rules can be tried on any other. */
export type Surroundings = {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  /** The user's own folder. */
  home: string;
  mounts: readonly Mount[];
  /** Where a path really leads, links and mapped drives followed, as far as it exists. */
  real(path: string): string;
};

export const surroundings = (): Surroundings => ({
  platform: process.platform,
  env: process.env,
  home: homedir(),
  mounts: mountsHere(),
  real: (path) => {
    let existing = path;
    while (!existsSync(existing) && dirname(existing) !== existing) existing = dirname(existing);
    try {
      // The system's own answer: on Windows it turns a mapped drive into the share behind it.
      return realpathSync.native(existing) + path.slice(existing.length);
    } catch {
      return path;
    }
  },
});

function mountsHere(): readonly Mount[] {
  try {
    if (process.platform === 'linux') return mountsOfLinux(readFileSync('/proc/self/mountinfo', 'utf8'));
    if (process.platform === 'darwin') return mountsOfMac(execFileSync('/sbin/mount', { encoding: 'utf8' }));
  } catch {
    // Without a list the path alone tells.
  }
  return [];
}
