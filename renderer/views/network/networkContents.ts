import type { MapShown } from '../../plan/map/mapShown.ts';
import type { Selection } from '../../state/viewSlice.ts';

/** What the map and the tables both show. */
export type NetworkContents = {
  shown: MapShown;
  selection: Selection | null;
  onSelect(selection: Selection | null): void;
};
