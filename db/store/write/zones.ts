import type { Zone } from '../../schema/zone.ts';
import { cell } from '../row.ts';
import { putGivenEmpty, putProvenance } from './provenance.ts';
import { type Put, putList } from './put.ts';

export function putZones(put: Put, zones: readonly Zone[]): void {
  putList(put, 'zone', {}, zones, (zone) => ({
    id: zone.id,
    name: zone.name,
    code: cell(zone.code),
    lat: zone.lat,
    lon: zone.lon,
    icb: cell(zone.icb),
    deprivation_score: cell(zone.deprivationScore),
    ...putProvenance(put, 'zones', zone.id, zone),
  }));
  for (const zone of zones) putPopulation(put, zone);
}

function putPopulation(put: Put, { id, population, population65plus }: Zone): void {
  const years = new Set([...Object.keys(population ?? {}), ...Object.keys(population65plus ?? {})]);
  for (const year of years) {
    put('zone_population', {
      zone_id: id,
      year: Number(year),
      people: cell(population?.[year]),
      people_65plus: cell(population65plus?.[year]),
    });
  }
  putGivenEmpty(put, 'zones', id, 'population', population);
  putGivenEmpty(put, 'zones', id, 'population65plus', population65plus);
}
