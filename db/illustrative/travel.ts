import type { Travel } from '../schema/demand.ts';
import { centres } from './centres.ts';
import { landMinutes, type Mode } from './distance.ts';
import { islandMinutes } from './ferry.ts';
import { zones } from './zones.ts';

const modes: { mode: Mode; source: string }[] = [
  { mode: 'car', source: 'travel-proxy' },
  { mode: 'publicTransport', source: 'public-transport-factor' },
];

/** Every zone to every centre by both modes; the Isle of Wight over the water. */
export const travel: readonly Travel[] = zones.flatMap((zone) =>
  centres.flatMap((centre) =>
    modes.map(({ mode, source }) => {
      const island = zone.id === 'isle-of-wight';
      const minutes = island ? islandMinutes(centre, mode) : landMinutes(zone, centre, mode);
      return {
        ...{ zoneId: zone.id, centreId: centre.id, mode, minutes: Math.round(minutes) },
        source: island ? 'ferry' : source,
      };
    }),
  ),
);
