import { z } from 'zod';
import type { StateCreator } from 'zustand';
import { everyFlow, type FlowFilter } from '../plan/map/mapFilter.ts';
import { type Period, periods } from '../plan/map/moment.ts';
import { type ZoneMeasure, zoneMeasures } from '../plan/map/zoneMeasures.ts';
import { keepHere, recallHere } from './here.ts';
import type { Store } from './store.ts';

/** What the map of the network shows, kept while other views are looked at. */
export type MapSettings = {
  /** What areas are coloured by; null leaves them plain. */
  measure: ZoneMeasure | null;
  period: Period;
  /** The date that the scrubber stands at; null is the plan's start. */
  date: string | null;
  filter: FlowFilter;
  /** Whether a scenario is shown as what it changes. */
  difference: boolean;
  asTable: boolean;
  /** Which boundaries areas are drawn by: an id, null for none, undefined for the plan's first. */
  boundariesId: string | null | undefined;
  view: { k: number; x: number; y: number };
};

export type MapSlice = { map: MapSettings; setMap(change: Partial<MapSettings>): void };

export const restingMap: MapSettings = {
  measure: 'wait',
  period: 'plan',
  date: null,
  filter: everyFlow,
  difference: false,
  asTable: false,
  boundariesId: undefined,
  view: { k: 1, x: 0, y: 0 },
};

const id = z.string().nullable();
export const MapSettings: z.ZodType<MapSettings> = z.object({
  measure: z.enum(zoneMeasures).nullable(),
  period: z.enum(periods),
  date: z.iso.date().nullable(),
  filter: z.object({ pathwayId: id, trustId: id, centreId: id, zoneId: id }),
  difference: z.boolean(),
  asTable: z.boolean(),
  // JSON leaves out what is undefined, and a copy of it has it again.
  boundariesId: id.optional().transform((held) => held),
  view: z.object({ k: z.number().positive(), x: z.number(), y: z.number() }),
});

export const createMapSlice: StateCreator<Store, [], [], MapSlice> = (set, get) => ({
  map: recallHere('map', MapSettings, restingMap),
  setMap(change) {
    const map = { ...get().map, ...change };
    keepHere('map', map);
    set({ map });
  },
});
