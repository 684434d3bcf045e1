import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { ok, type Result, refuse } from '../db/schema/problem.ts';
import { faultReason } from '../db/store/faultReason.ts';
import type { Store } from '../db/store/store.ts';
import type { Output, Planner } from './api.ts';
import { writeWhole } from './writeWhole.ts';

/** The calls about where on this computer or its network a plan's file is. */
export type PlanFileCalls = Pick<Planner, 'openPlanFile' | 'openGivenFile' | 'planFile' | 'saveBack'>;

type Files = {
  /** Asks for a file; null when nothing was chosen. */
  choose(): Promise<string | null>;
  /** The file that the system handed over, once; null when there is none. */
  given(): string | null;
};

/**
 * A plan on a synced or network folder is copied in when it is opened and saved back whole: the database itself never
 * lies there. What somebody else has put in its place meanwhile is never written over.
 */
export function planFileCalls(
  store: Store,
  { importPlan, exportPlan }: Pick<Planner, 'importPlan' | 'exportPlan'>,
  { choose, given }: Files,
): PlanFileCalls {
  async function openAt(path: string | null): Promise<Output<'openPlanFile'>> {
    if (path === null) return ok({ opened: null });
    const read = await readAt(path);
    if (!read.ok) return read;
    const opened = await importPlan({ text: read.value.text });
    if (!opened.ok) return opened;
    store.putPlanFile(opened.value.planId, { path, hash: read.value.hash });
    return ok({ opened: opened.value });
  }

  return {
    openPlanFile: async () => openAt(await choose()),
    openGivenFile: async () => openAt(given()),
    planFile: async ({ planId }) => ({ where: store.planFile(planId)?.path ?? null }),
    async saveBack({ planId, over }) {
      const file = store.planFile(planId);
      if (file === null) return refuse({ path: '', message: 'this plan was not opened from a file; save it as one' });
      const { path } = file;
      const exported = await exportPlan({ planId });
      if (!exported.ok) return exported;
      // Looked at last, so that next to no time lies between looking and writing.
      const there = await readAt(path);
      if (!there.ok) return there;
      if (there.value.hash !== file.hash && there.value.hash !== over) {
        const { text, hash } = there.value;
        return ok({ state: 'changed', where: path, text, hash });
      }
      const bytes = new TextEncoder().encode(exported.value.text);
      // Whoever else may write to a shared file still may.
      const written = await writeWhole(path, bytes, there.value.mode);
      if (!written.ok) return written;
      store.putPlanFile(planId, { path, hash: hashOf(bytes) });
      return ok({ state: 'saved', where: path });
    },
  };
}

const notHere = async () =>
  refuse({ path: '', message: 'in the browser a plan file is chosen by the page and saved as a download' });

/** A browser tells nobody where a file is, so that it cannot be saved back. */
export const noPlanFiles: PlanFileCalls = {
  openPlanFile: notHere,
  openGivenFile: async () => ok({ opened: null }),
  planFile: async () => ({ where: null }),
  saveBack: notHere,
};

/** Several times the largest plan anyone has. */
const largestBytes = 64 * 1024 * 1024;

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function readAt(path: string): Promise<Result<{ text: string; hash: string; mode: number }>> {
  try {
    const { size, mode } = await stat(path);
    if (size > largestBytes) return refuse({ path, message: 'this is too large to be a plan: more than 64 MB' });
    const bytes = await readFile(path);
    return ok({ text: new TextDecoder().decode(bytes), hash: hashOf(bytes), mode: mode & 0o777 });
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const reason = isGone ? 'it is not there any more, or its drive is not connected' : faultReason(error);
    return refuse({ path, message: `the file could not be read: ${reason}` });
  }
}
