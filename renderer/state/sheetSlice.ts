import type { StateCreator } from 'zustand';
import type { Store } from './store.ts';

/** What lies over the window for a moment: the command palette, the sheet of shortcuts, or what would be saved of a fault. */
export type Sheet = 'palette' | 'keys' | 'diagnostics';

export type SheetSlice = {
  sheet: Sheet | null;
  openSheet(sheet: Sheet | null): void;
};

export const createSheetSlice: StateCreator<Store, [], [], SheetSlice> = (set) => ({
  sheet: null,
  openSheet: (sheet) => set({ sheet }),
});
