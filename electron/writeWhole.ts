import { writeFile } from 'node:fs/promises';
import { whole } from '../db/files/whole.ts';
import { ok, type Result, refuse } from '../db/schema/problem.ts';
import { faultReason } from '../db/store/faultReason.ts';

/**
 * Writes a file whole or not at all. With a mode that is more than this process gives, others may read it too. Of a text
 * too long to hold, pieces are written as they are made.
 */
export async function writeWhole(
  path: string,
  bytes: Uint8Array | Iterable<string>,
  mode?: number,
): Promise<Result<null>> {
  const write = async (partial: string) => {
    await writeFile(partial, bytes);
    return ok(null);
  };
  try {
    return await whole(path, write, mode);
  } catch (error) {
    return refuse({ path, message: `the file could not be written: ${faultReason(error)}` });
  }
}
