import type { Selection } from '../../state/viewSlice.ts';
import { keyOf, type MapLayout } from './mapLayout.ts';

/** What belongs to the centre or zone that is looked at. */
export type Concerns = { flow(zoneId: string, centreId: string): boolean; mark(key: string): boolean };

/** The flows of a centre or zone and the marks at their ends; null while nothing on the map is looked at. */
export function concerns({ flows, centres, zones }: MapLayout, active: Selection | null): Concerns | null {
  const own = [...centres, ...zones].find(({ kind, id }) => kind === active?.kind && id === active.id);
  if (!own) return null;
  const flow = (zoneId: string, centreId: string) => own.id === (own.kind === 'centre' ? centreId : zoneId);
  const ends = new Set(
    flows
      .filter((one) => flow(one.zoneId, one.centreId))
      .flatMap(({ zoneId, centreId }) => [keyOf('zone', zoneId), keyOf('centre', centreId)]),
  );
  return { flow, mark: (key) => key === own.key || ends.has(key) };
}
