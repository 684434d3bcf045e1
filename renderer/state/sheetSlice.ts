import type { StateCreator } from 'zustand';
import type { Store } from './store.ts';

/** What lies over the window for a moment: the command palette, or the sheet of shortcuts. */
export type Sheet = 'palette' | 'keys';

export type SheetSlice = {
  sheet: Sheet | null;
  openSheet(sheet: Sheet | null): void;
};

export const createSheetSlice: StateCreator<Store, [], [], SheetSlice> = (set) => ({
  sheet: null,
  openSheet: (sheet) => set({ sheet }),
});
