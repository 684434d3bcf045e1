import type { Selection } from '../../state/viewSlice.ts';
import { keyOf, type MapLayout } from './mapLayout.ts';

/** What belongs to the centre or zone that is looked at. */
export type Concerns = { flow(zoneId: string, centreId: string): boolean; mark(key: string): boolean };

/**
 * The flows of a centre or zone and the marks at their ends; those that a filter leaves while none is looked at; null
 * while everything is shown.
 */
export function concerns(
  { flows, centres, zones }: MapLayout,
  active: Selection | null,
  filtered: boolean,
): Concerns | null {
  const own = [...centres, ...zones].find(({ kind, id }) => kind === active?.kind && id === active.id);
  if (!own && !filtered) return null;
  if (!own) {
    const left = new Set(flows.flatMap(({ zoneId, centreId }) => [keyOf('zone', zoneId), keyOf('centre', centreId)]));
    return { flow: () => true, mark: (key) => left.has(key) };
  }
  const flow = (zoneId: string, centreId: string) => own.id === (own.kind === 'centre' ? centreId : zoneId);
  const ends = new Set(
    flows
      .filter((one) => flow(one.zoneId, one.centreId))
      .flatMap(({ zoneId, centreId }) => [keyOf('zone', zoneId), keyOf('centre', centreId)]),
  );
  return { flow, mark: (key) => key === own.key || ends.has(key) };
}
