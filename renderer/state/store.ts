import { create } from 'zustand';
import { type CompareSlice, createCompareSlice } from './compareSlice.ts';
import { createEditTargetSlice, type EditTargetSlice } from './editTargetSlice.ts';
import { createHealthSlice, type HealthSlice } from './healthSlice.ts';
import { createMapSlice, type MapSlice } from './mapSlice.ts';
import { createPlanSlice, type PlanSlice } from './planSlice.ts';
import { createRunSlice, type RunSlice } from './runSlice.ts';
import { createSheetSlice, type SheetSlice } from './sheetSlice.ts';
import { createViewSlice, type ViewSlice } from './viewSlice.ts';
import { createWhySlice, type WhySlice } from './whySlice.ts';
import { createWorkshopSlice, type WorkshopSlice } from './workshopSlice.ts';

export type Store = PlanSlice &
  MapSlice &
  ViewSlice &
  RunSlice &
  CompareSlice &
  EditTargetSlice &
  SheetSlice &
  WorkshopSlice &
  HealthSlice &
  WhySlice;

/** The interface's state: one slice per concern, each in its own file. */
export const useStore = create<Store>()((...args) => ({
  ...createPlanSlice(...args),
  ...createViewSlice(...args),
  ...createMapSlice(...args),
  ...createRunSlice(...args),
  ...createCompareSlice(...args),
  ...createEditTargetSlice(...args),
  ...createSheetSlice(...args),
  ...createHealthSlice(...args),
  ...createWhySlice(...args),
  ...createWorkshopSlice(...args),
}));
