import { ok, type Result, refuse, refusedAfter } from '../../db/schema/problem.ts';
import { faultCode } from '../../db/store/faultCode.ts';
import { faultReason } from '../../db/store/faultReason.ts';
import { changeAt, type PlanText, readHeld } from './planFileAt.ts';
import { safetyCopy } from './safetyCopy.ts';
import { writeOver } from './writeOver.ts';

type Asked = {
  path: string;
  bytes: Uint8Array;
  /** Whether what the file holds may be written over. */
  may(hash: string): boolean;
  /** The folder for what files held before, on this computer's own disk. */
  safe: string;
};

/**
 * Writes a plan over the file that it was opened from; answers with what the file holds where that may not be written
 * over, and null where it was.
 *
 * In its place, and not beside it to be renamed: a new file would not have the old one's owner, group, access lists and
 * share of a synchronised folder, which Node can neither read nor set (Windows' own `ReplaceFile` would keep the lists, and
 * Node has none); it would stand where a link was; and it needs leave to make files in the folder. What that costs, a file
 * that is whole or not written at all, is made up for: what it held is first copied to this computer's own disk, and put
 * back when writing stops half way. Should the computer itself stop then, the plan is in the store and the copy beside it,
 * and the next save is taken for the end of this one.
 */
export function saveOver({ path, bytes, may, safe }: Asked): Promise<Result<PlanText | null>> {
  return changeAt(path, async (held) => {
    const there = await readHeld(held, path);
    if (!there.ok) return there;
    const copy = safetyCopy(safe, path);
    const left = isWhole(there.value.text) ? null : await copy.left();
    if (left === null && !may(there.value.hash)) return there;
    const before = left ?? there.value.bytes;
    const kept = left === null ? await copy.keep(before) : ok(null);
    if (!kept.ok) return refusedAfter(noCopy, kept);
    const stopped = await writeOver(held, bytes, before);
    if (stopped === null || stopped.isBack) await copy.drop();
    if (stopped === null) return ok(null);
    const now = stopped.isBack
      ? 'it holds what it held before'
      : `it is not whole now, and what it held is kept as ${copy.path}`;
    const message = `the file could not be written: ${faultReason(stopped.error)}; ${now}`;
    return refuse({ path, message, ...faultCode(stopped.error) });
  });
}

const noCopy = 'nothing was written, as what the file holds could not be copied to this computer first: ';

/** Whether a text was written to its end, as far as it tells. */
function isWhole(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
