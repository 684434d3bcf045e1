import { ok, type Result } from '../../../db/schema/problem.ts';
import { unreadable } from './unreadable.ts';

const gone =
  'The file could not be read from the disk: it was moved, changed or locked by another program. Close it there and ' +
  'choose it again.';

/** Some of a file's bytes, or a sentence when the disk no longer gives them. */
export async function bytesOf(blob: Blob, from = 0, to = blob.size): Promise<Result<Uint8Array<ArrayBuffer>>> {
  try {
    const bytes = new Uint8Array(await blob.slice(from, to).arrayBuffer());
    return bytes.length === Math.max(0, Math.min(to, blob.size) - from) ? ok(bytes) : unreadable(gone);
  } catch {
    return unreadable(gone);
  }
}
