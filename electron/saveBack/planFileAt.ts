import { type FileHandle, open, stat } from 'node:fs/promises';
import { ok, type Result, refuse } from '../../db/schema/problem.ts';
import { codeOf, faultCode } from '../../db/store/faultCode.ts';
import { faultReason } from '../../db/store/faultReason.ts';
import { hashOf } from '../hashOf.ts';

/** Several times the largest plan anyone has. */
const largestBytes = 64 * 1024 * 1024;

export type PlanText = { bytes: Uint8Array; text: string; hash: string };

/** What a file of a plan holds. A link is followed, here and when it is written to. */
export const readAt = (path: string): Promise<Result<PlanText>> => withFile(path, 'r', readHeld);

/** Opens a file of a plan to be written over as well; refuses one that may only be read. */
export const changeAt = <T>(path: string, use: (held: FileHandle) => Promise<Result<T>>): Promise<Result<T>> =>
  withFile(path, 'r+', async (held, at) => {
    // Asked for, since whoever may do everything is not kept from writing to a file that is marked so.
    if (((await held.stat()).mode & 0o222) === 0) return refuse({ path: at, message: onlyRead });
    return use(held);
  });

/** What an open file holds. */
export async function readHeld(held: FileHandle, path: string): Promise<Result<PlanText>> {
  const { size } = await held.stat();
  if (size > largestBytes) return refuse({ path, message: 'this is too large to be a plan: more than 64 MB' });
  const bytes = new Uint8Array(await held.readFile());
  return ok({ bytes, text: new TextDecoder().decode(bytes), hash: hashOf(bytes) });
}

async function withFile<T>(
  path: string,
  flags: 'r' | 'r+',
  use: (held: FileHandle, path: string) => Promise<Result<T>>,
): Promise<Result<T>> {
  let held: FileHandle | null = null;
  try {
    // Before it is opened, since a pipe would be waited for.
    if (!(await stat(path)).isFile()) return refuse({ path, message: 'this is not a file' });
    held = await open(path, flags);
    return await use(held, path);
  } catch (error) {
    return refuse({ path, message: sentence(error, flags), ...faultCode(error) });
  } finally {
    await held?.close().catch(() => undefined);
  }
}

function sentence(error: unknown, flags: 'r' | 'r+'): string {
  const code = codeOf(error);
  if (flags === 'r+' && (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')) return onlyRead;
  const reason = code === 'ENOENT' ? 'it is not there any more, or its drive is not connected' : faultReason(error);
  return `the file could not be ${flags === 'r' ? 'read' : 'opened'}: ${reason}`;
}

const onlyRead =
  'this file may only be read, so nothing was written. Take “Read-only” off it, have whoever looks after its folder let you change it, or save the plan as a file of its own under Data, Plan files';
