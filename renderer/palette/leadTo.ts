import { useStore } from '../state/store.ts';
import type { Place } from '../state/viewSlice.ts';
import { useFleetStore } from '../views/fleet/fleetStore.ts';

/** Goes to a place, with the focus in its view; what is meant on the fleet's calendar is brought into view there. */
export function leadTo(place: Place): void {
  useStore.getState().goTo(place);
  document.getElementById('main')?.focus();
  if (place.view === 'fleet' && place.selection) useFleetStore.getState().reveal(place.selection.id);
}
