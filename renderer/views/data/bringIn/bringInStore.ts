import { create } from 'zustand';
import { problemText } from '../../../../db/schema/problem.ts';
import { peek } from '../../../intake/intakeClient.ts';
import type { Peeked } from '../../../intake/peeked.ts';
import { faultText } from '../../../state/faultText.ts';

type BringInStore = {
  /** The file that is being looked at; it stays while other tabs are. */
  file: File | null;
  peeked: Peeked | null;
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
  peeked: null,
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
    set({ ...nothing, file, looking: true });
    const isPlan = await isPlanFile(file).catch(() => false);
    if (get().file !== file) return;
    if (isPlan) return set({ ...nothing, planFile: file });
    const answer = await peek(file).catch((error: unknown) => ({
      ok: false as const,
      problems: [{ path: '', message: `The file could not be read: ${faultText(error)}` }],
    }));
    // Another file may have been given meanwhile.
    if (get().file !== file) return;
    if (answer.ok) set({ peeked: answer.value, looking: false });
    else set({ ...nothing, refused: answer.problems.map(problemText) });
  },
  choose: (chosen) => set({ ...chosen, ...(chosen.sheetName !== undefined && { kindId: null }) }),
  refuse: (refused) => set({ ...nothing, refused }),
  close: () => set(nothing),
}));

/** Whether a file is a plan file, by how it begins: all that is saved as one says so first. */
const isPlanFile = async (file: File): Promise<boolean> =>
  /^\uFEFF?\s*\{[^}]*"format"\s*:\s*"isocentre-plan"/.test(await file.slice(0, 2000).text());

/** A range copied from a spreadsheet, as the file it would be. */
export const pastedFile = (text: string): File =>
  new File([text], 'Pasted range.tsv', { type: 'text/tab-separated-values' });
