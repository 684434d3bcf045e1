import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where a file is written before it is known to be good. Names of this end are nobody's backup and are cleared away. */
export const partialOf = (path: string): string => `${path}.${process.pid}.partial`;

/** Gives a finished file its name, once it is on the disk itself; and the name too, where folders can be asked for that. */
export function putInPlace(partial: string, path: string): void {
  sync(partial, 'r+');
  renameSync(partial, path);
  // Windows keeps its folders itself and opens none.
  if (process.platform !== 'win32') sync(dirname(path), 'r');
}

function sync(path: string, flags: 'r' | 'r+'): void {
  const file = openSync(path, flags);
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
