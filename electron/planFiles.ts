import { ok, refuse } from '../db/schema/problem.ts';
import type { Store } from '../db/store/store.ts';
import type { Output, Planner } from './api.ts';
import { hashOf } from './hashOf.ts';
import { readAt } from './saveBack/planFileAt.ts';
import { safetyCopy } from './saveBack/safetyCopy.ts';
import { saveOver } from './saveBack/saveOver.ts';

/** The calls about where on this computer or its network a plan's file is. */
export type PlanFileCalls = Pick<Planner, 'openPlanFile' | 'openGivenFile' | 'planFile' | 'saveBack'>;

type Files = {
  /** Asks for a file; null when nothing was chosen. */
  choose(): Promise<string | null>;
  /** The file that the system handed over, once; null when there is none. */
  given(): string | null;
  /** The folder for what a file held before it was saved to, for as long as that takes. */
  safe: string;
};

/**
 * A plan on a synced or network folder is copied in when it is opened and saved back whole: the database itself never
 * lies there. What somebody else has put in its place meanwhile is never written over.
 */
export function planFileCalls(
  store: Store,
  { importPlan, exportPlan }: Pick<Planner, 'importPlan' | 'exportPlan'>,
  { choose, given, safe }: Files,
): PlanFileCalls {
  async function openAt(path: string | null): Promise<Output<'openPlanFile'>> {
    if (path === null) return ok({ opened: null });
    const read = await readAt(path);
    if (!read.ok) return read;
    const opened = await importPlan({ text: read.value.text });
    if (!opened.ok) {
      const copy = safetyCopy(safe, path);
      const isLeft = (await copy.left()) !== null;
      return isLeft ? refuse(...opened.problems, { path, message: `${cutShort} ${copy.path}` }) : opened;
    }
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
      const bytes = new TextEncoder().encode(exported.value.text);
      const may = (hash: string) => hash === file.hash || hash === over;
      const saved = await saveOver({ path, bytes, may, safe });
      if (!saved.ok) return saved;
      if (saved.value !== null) {
        const { text, hash } = saved.value;
        return ok({ state: 'changed', where: path, text, hash });
      }
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

const cutShort = 'saving a plan to this file was interrupted; what it held before is kept as';
