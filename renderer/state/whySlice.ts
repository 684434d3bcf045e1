import type { StateCreator } from 'zustand';
import type { Store } from './store.ts';

/** A week at a centre that somebody asks why of; a centre of null is the one where people had waited longest. */
export type Asked = { scenarioId: string | null; centreId: string | null; week: number };

export type WhySlice = {
  asked: Asked | null;
  askWhy(asked: Asked | null): void;
};

export const createWhySlice: StateCreator<Store, [], [], WhySlice> = (set) => ({
  asked: null,
  askWhy: (asked) => set({ asked }),
});
