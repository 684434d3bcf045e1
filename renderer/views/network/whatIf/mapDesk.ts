import { create } from 'zustand';
import type { Sender } from '../../../plan/mapTries/mapTries.ts';
import { useStore } from '../../../state/store.ts';
import type { Selection } from '../../../state/viewSlice.ts';
import { type KeptTrial, keepAsked, type MapTrial, recallAsked } from './askedHere.ts';

/** What something on the map can be done with: a centre, an area, or a place that is neither; null for none of them. */
export type MapSubject = Sender | { kind: 'place'; lat: number; lon: number } | null;

/** What is selected, where the map has it. */
export function subjectOf(selection: Selection | null): Sender | null {
  if (selection?.kind === 'centre') return { kind: 'centre', id: selection.id };
  return selection?.kind === 'zone' ? { kind: 'zone', id: selection.id } : null;
}

/** A menu, and where on the screen it was asked for. */
export type MapMenu = { subject: MapSubject; x: number; y: number };

type MapDesk = {
  menu: MapMenu | null;
  trial: MapTrial | null;
  kept: KeptTrial | null;
  /** Whether a drag from a mark sends its people instead of pulling the map. */
  sending: boolean;
  showMenu(menu: MapMenu | null): void;
  attempt(trial: MapTrial | null): void;
  keep(kept: KeptTrial | null): void;
  setSending(sending: boolean): void;
};

/** What is asked on the map and tried beside it. */
export const useMapDesk = create<MapDesk>()((set) => ({
  menu: null,
  trial: null,
  kept: null,
  sending: false,
  showMenu: (menu) => set({ menu }),
  attempt: (trial) => set(trial === null ? { trial } : { trial, kept: null, menu: null }),
  keep: (kept) => set({ kept, trial: null }),
  setSending: (sending) => set({ sending }),
}));

useMapDesk.subscribe(({ trial, kept }, before) => {
  if (trial !== before.trial || kept !== before.kept) keepAsked(useStore.getState(), { trial, kept });
});

// Another plan has nothing of what was asked of this one; the one that was asked has it again after a reload.
// What is tried at a step of a walk is over with the step, and what was asked before the walk is there again after it.
useStore.subscribe((state, before) => {
  if (state.planId === before.planId && state.walk?.at === before.walk?.at) return;
  useMapDesk.setState({ menu: null, sending: false, ...recallAsked(state) });
});

/** Ends what is being asked on the map without keeping it, if anything is. */
export function leaveAsked(): boolean {
  const { trial, sending, attempt, setSending } = useMapDesk.getState();
  if (sending) setSending(false);
  else if (trial !== null) attempt(null);
  else return false;
  return true;
}
