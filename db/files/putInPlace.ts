import { closeSync, fchmodSync, fsyncSync, openSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { codeOf } from '../store/faultCode.ts';

/** Gives a finished file its name, once it is on the disk itself; and the name too, where folders can be asked for that. */
export function putInPlace(partial: string, path: string, mode?: number): void {
  syncFile(partial, mode);
  renameSync(partial, path);
  syncFolder(dirname(path));
}

/** Waits until a file is on the disk itself; with a mode, gives it that first. */
export function syncFile(path: string, mode?: number): void {
  const file = openSync(path, 'r+');
  try {
    if (mode !== undefined) fchmodSync(file, mode);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Windows keeps its folders itself and opens none; shared drives and other disks have no answer to this, or refuse it. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  try {
    const opened = openSync(folder, 'r');
    try {
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
  } catch (error) {
    // Only a disk that fails is a reason to doubt the name.
    if (codeOf(error) === 'EIO') throw error;
  }
}
