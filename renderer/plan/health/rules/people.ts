import type { Zone } from '../../../../db/schema/zone.ts';
import { finding, type HealthRule } from '../finding.ts';
import { list } from '../list.ts';
import { rowOf } from '../place.ts';

const named = (zones: readonly Zone[]): string => list(zones.map(({ name }) => name));

/** Areas from which nobody comes. */
export const zonesWithoutDemand: HealthRule = {
  id: 'zones-without-demand',
  reads: ['zones', 'demand'],
  find({ zones, demand }) {
    const asking = new Set(demand.flatMap(({ zoneId, coursesPerYear }) => (coursesPerYear > 0 ? [zoneId] : [])));
    return zones
      .filter(({ id }) => !asking.has(id))
      .map((zone) =>
        finding(
          `zones-without-demand/${zone.id}`,
          'doubtful',
          `Nobody comes from ${zone.name}: it has no demand. Give it some, or leave the area out.`,
          rowOf('zones', zone),
        ),
      );
  },
};

/** Areas without people: nothing can be said per million of them. */
export const zonesWithoutPopulation: HealthRule = {
  id: 'zones-without-population',
  reads: ['zones', 'startDate'],
  find({ zones, startDate }) {
    const year = startDate.slice(0, 4);
    const without = zones.filter(({ population }) => (population?.[year] ?? 0) <= 0);
    const [first] = without;
    if (first === undefined) return [];
    const sentence = `${named(without)} ${without.length === 1 ? 'has' : 'have'} no population for ${year}, so figures per head and per million leave those people out.`;
    return [finding('zones-without-population', 'doubtful', sentence, rowOf('zones', first, 'population'))];
  },
};

/** Areas with demand and no travel minutes to some centre: nobody there is handed on, or helped, by journey. */
export const zonesWithoutTravel: HealthRule = {
  id: 'zones-without-travel',
  reads: ['zones', 'demand', 'travel', 'centres'],
  find({ zones, demand, travel = [], centres }) {
    const asking = new Set(demand.flatMap(({ zoneId, coursesPerYear }) => (coursesPerYear > 0 ? [zoneId] : [])));
    const known = new Map<string, Set<string>>();
    for (const { zoneId, centreId, mode } of travel) {
      if (mode === 'car') known.set(zoneId, (known.get(zoneId) ?? new Set()).add(centreId));
    }
    const lacking = zones.filter(({ id }) => asking.has(id) && (known.get(id)?.size ?? 0) < centres.length);
    const missing = (zoneId: string) => centres.find(({ id }) => !known.get(zoneId)?.has(id))?.id;
    const [first] = lacking;
    if (first === undefined || centres.length === 0) return [];
    const sentence = `${named(lacking)} ${lacking.length === 1 ? 'lacks' : 'lack'} travel minutes by car to some centres. Where they are not known, distance as the crow flies stands in for the order of centres, and nobody is offered mutual aid there.`;
    const found = finding('zones-without-travel', 'doubtful', sentence, {
      view: 'data',
      row: { collection: 'travel', key: `${first.id}|${missing(first.id) ?? ''}|car` },
    });
    return [{ ...found, offer: { label: 'Estimate them from coordinates…', command: 'travel.estimate' } }];
  },
};
