import { z } from 'zod';
import { create } from 'zustand';
import { WorkingRow } from '../../../plan/tables/workingRow.ts';
import { keepHere, recallHere } from '../../../state/here.ts';

const Pending = z.record(z.string(), z.array(WorkingRow));

/** What is being entered in tables and not stored yet; it outlives going to another table or view and back, and a reload. */
type EntryStore = {
  /** By plan and table. */
  pending: Readonly<Record<string, readonly WorkingRow[]>>;
  /** Where what is typed comes from; null is the planner's own, of today. */
  sourceId: string | null;
  /** Marks of sources in the corners of cells. */
  marks: boolean;
  /** Headings go along with what is copied. */
  headings: boolean;
  setPending(key: string, rows: readonly WorkingRow[]): void;
  setSource(sourceId: string | null): void;
  setMarks(marks: boolean): void;
  setHeadings(headings: boolean): void;
};

export const useEntryStore = create<EntryStore>()((set) => ({
  pending: recallHere('entering', Pending, {}),
  sourceId: null,
  marks: true,
  headings: false,
  setPending: (key, rows) =>
    set(({ pending }) => {
      const { [key]: _before, ...others } = pending;
      const all = rows.length === 0 ? others : { ...others, [key]: rows };
      keepHere('entering', all);
      return { pending: all };
    }),
  setSource: (sourceId) => set({ sourceId }),
  setMarks: (marks) => set({ marks }),
  setHeadings: (headings) => set({ headings }),
}));

export const nothingPending: readonly WorkingRow[] = [];
