import { create } from 'zustand';
import type { WorkingRow } from '../../../plan/tables/workingRow.ts';

/** What is being entered in tables and not stored yet; it outlives going to another table or view and back. */
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
  pending: {},
  sourceId: null,
  marks: true,
  headings: false,
  setPending: (key, rows) => set(({ pending }) => ({ pending: { ...pending, [key]: rows } })),
  setSource: (sourceId) => set({ sourceId }),
  setMarks: (marks) => set({ marks }),
  setHeadings: (headings) => set({ headings }),
}));

export const nothingPending: readonly WorkingRow[] = [];
