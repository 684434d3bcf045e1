import { writeFileSync } from 'node:fs';
import { ok, type Result } from '../schema/problem.ts';
import { putInPlace } from './putInPlace.ts';
import { clear } from './sqliteFiles.ts';

/** Where a file is written before it is known to be good. Names of this end are nobody's backup and are cleared away. */
export const partialOf = (path: string): string => `${path}.${process.pid}.partial`;

/**
 * Makes a file whole or not at all: beside its place first, moved there once it is made, found good and on the disk
 * itself. With a mode that is more than this process gives, others may read it too. Throws what the system throws.
 */
export async function whole(
  path: string,
  make: (partial: string) => Promise<Result<null>>,
  mode?: number,
): Promise<Result<null>> {
  const partial = partialOf(path);
  try {
    clear(partial);
    const made = await make(partial);
    if (made.ok) putInPlace(partial, path, mode);
    return made;
  } finally {
    clear(partial);
  }
}

/** The same at one go. */
export function wholeNow(path: string, make: (partial: string) => Result<null>): Result<null> {
  const partial = partialOf(path);
  try {
    clear(partial);
    const made = make(partial);
    if (made.ok) putInPlace(partial, path);
    return made;
  } finally {
    clear(partial);
  }
}

/** A small text that is nobody else's, likewise. */
export function writePrivateNow(path: string, text: string): void {
  wholeNow(path, (partial) => {
    writeFileSync(partial, text, { mode: 0o600 });
    return ok(null);
  });
}
