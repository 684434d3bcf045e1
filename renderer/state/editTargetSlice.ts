import type { StateCreator } from 'zustand';
import { keepSetting, recallSetting } from './settings.ts';
import type { Store } from './store.ts';

/** Where what is dragged or typed goes: into the plan itself, or into the scenario on screen (a new one on the baseline). */
export const editTargets = ['scenario', 'plan'] as const;
export type EditTarget = (typeof editTargets)[number];

export type EditTargetSlice = {
  editTarget: EditTarget;
  setEditTarget(editTarget: EditTarget): void;
};

const key = 'isocentre.editTarget';

function remembered(): EditTarget {
  const held = recallSetting(key);
  return editTargets.find((target) => target === held) ?? 'scenario';
}

export const createEditTargetSlice: StateCreator<Store, [], [], EditTargetSlice> = (set) => ({
  editTarget: remembered(),
  setEditTarget(editTarget) {
    keepSetting(key, editTarget);
    set({ editTarget });
  },
});
