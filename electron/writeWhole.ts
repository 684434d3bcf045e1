import { open, rename, rm } from 'node:fs/promises';
import { ok, type Result, refuse } from '../db/schema/problem.ts';
import { faultReason } from '../db/store/faultReason.ts';

/**
 * Writes a file whole or not at all: beside its place first, then moved there once it is on disk. With a mode that is
 * more than this process gives, others may read it too. Of a text too long to hold, pieces are written as they are made.
 */
export async function writeWhole(
  path: string,
  bytes: Uint8Array | Iterable<string>,
  mode?: number,
): Promise<Result<null>> {
  const partial = `${path}.${process.pid}.partial`;
  try {
    const file = await open(partial, 'w');
    try {
      await file.writeFile(bytes);
      if (mode !== undefined) await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, path);
    return ok(null);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    return refuse({ path, message: `the file could not be written: ${faultReason(error)}` });
  }
}
