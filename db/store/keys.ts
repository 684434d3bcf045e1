import type { Backlog, Demand, Flow, Travel } from '../schema/demand.ts';

/** How field_source and given_empty name records that have no id of their own: by what may stand only once. */
export const demandKey = ({ zoneId, pathwayId }: Pick<Demand, 'zoneId' | 'pathwayId'>): string =>
  `${zoneId} ${pathwayId}`;

export const flowKey = ({ zoneId, pathwayId, from }: Pick<Flow, 'zoneId' | 'pathwayId' | 'from'>): string =>
  from === undefined ? `${zoneId} ${pathwayId}` : `${zoneId} ${pathwayId} ${from}`;

export const travelKey = ({ zoneId, centreId, mode }: Pick<Travel, 'zoneId' | 'centreId' | 'mode'>): string =>
  `${zoneId} ${centreId} ${mode}`;

export const backlogKey = ({ centreId, pathwayId }: Pick<Backlog, 'centreId' | 'pathwayId'>): string =>
  `${centreId} ${pathwayId}`;
