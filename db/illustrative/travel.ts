import type { Centre } from '../schema/centre.ts';
import type { Travel } from '../schema/demand.ts';
import { estimatedMinutes } from '../schema/estimatedMinutes.ts';
import type { Mode } from '../schema/landMinutes.ts';
import { centres } from './centres.ts';
import { zones } from './zones.ts';

const modes: { mode: Mode; source: string }[] = [
  { mode: 'car', source: 'travel-proxy' },
  { mode: 'publicTransport', source: 'public-transport-factor' },
];

type Journey = Omit<Travel, 'centreId'>;

/** Every zone to one centre by both modes; the Isle of Wight over the water. */
export const travelTo = (centre: Pick<Centre, 'id' | 'lat' | 'lon'>): Journey[] =>
  zones.flatMap((zone) =>
    modes.map(({ mode, source }) => {
      const { minutes, byFerry } = estimatedMinutes(zone, centre, mode);
      return { zoneId: zone.id, mode, minutes: Math.round(minutes), source: byFerry ? 'ferry' : source };
    }),
  );

export const travel: readonly Travel[] = centres.flatMap((centre) =>
  travelTo(centre).map(({ zoneId, ...journey }) => ({ zoneId, centreId: centre.id, ...journey })),
);
