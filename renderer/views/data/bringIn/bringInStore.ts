import { create } from 'zustand';
import { problemText } from '../../../../db/schema/problem.ts';
import { type FileLook, lookInto } from '../../../intake/intakeClient.ts';
import type { KnownFile } from '../../../intake/recognise.ts';
import { useStore } from '../../../state/store.ts';

type BringInStore = {
  /** The file that is being looked at; it stays while other tabs are. */
  file: File | null;
  look: FileLook | null;
  /** What it is, once that is known. */
  known: KnownFile | null;
  looking: boolean;
  refused: readonly string[];
  /** A file that is a whole plan rather than a table of one. */
  planFile: File | null;
  /** As the planner chose them; null for what was recognised. */
  sheetName: string | null;
  kindId: string | null;
  take(file: File): Promise<void>;
  choose(chosen: { sheetName?: string; kindId?: string }): void;
  refuse(sentences: readonly string[]): void;
  close(): void;
};

const nothing = {
  file: null,
  look: null,
  known: null,
  looking: false,
  refused: [],
  planFile: null,
  sheetName: null,
  kindId: null,
} as const;

/** What is being brought in: nothing of it is stored anywhere until the planner says so. */
export const useBringIn = create<BringInStore>((set, get) => ({
  ...nothing,
  async take(file) {
    letGo();
    set({ ...nothing, file, looking: true });
    const isPlan = await isPlanFile(file).catch(() => false);
    const { plan } = useStore.getState();
    if (get().file !== file) return;
    if (isPlan || plan === null) return set({ ...nothing, planFile: file });
    const look = lookInto(file);
    set({ look });
    const answer = await look.look(plan);
    // Another file may have been given meanwhile.
    if (answer === null || get().look !== look) return;
    if (answer.ok) set({ known: answer.value, looking: false });
    else get().refuse(answer.problems.map(problemText));
  },
  choose: (chosen) => set({ ...chosen, ...(chosen.sheetName !== undefined && { kindId: null }) }),
  refuse(refused) {
    letGo();
    set({ ...nothing, refused });
  },
  close() {
    letGo();
    set(nothing);
  },
}));

const letGo = (): void => useBringIn.getState().look?.close();

/** Whether a file is a plan file, by how it begins: all that is saved as one says so first. */
const isPlanFile = async (file: File): Promise<boolean> =>
  /^\uFEFF?\s*\{[^}]*"format"\s*:\s*"isocentre-plan"/.test(await file.slice(0, 2000).text());

/** A range copied from a spreadsheet, as the file it would be. */
export const pastedFile = (text: string): File =>
  new File([text], 'Pasted range.tsv', { type: 'text/tab-separated-values' });
