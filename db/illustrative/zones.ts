import type { Zone } from '../schema/zone.ts';
import { boardSource } from './boards.ts';
import { districts } from './data/districts.ts';
import { readTable } from './data/table.ts';
import { type Place, places } from './places.ts';
import { populationOf } from './populations.ts';

const deprivation = new Map(readTable(districts, ';').map((row) => [row.code, row.deprivation2025 ?? '']));

function populationSource({ id, part, served }: Place): string {
  if (id === 'south-somerset') return 'south-somerset-population';
  if (served < 1) return 'served-share';
  if (part < 1) return 'district-split';
  return id.startsWith('wiltshire-') ? 'wiltshire-parts' : 'ons-rebased';
}

function zoneOf(place: Place): Zone {
  const { id, name, code, lat, lon, icb } = place;
  const population = populationOf(place);
  const score = deprivation.get(code) ?? '';
  const people = populationSource(place);
  return {
    ...{ id, name, code, lat, lon, icb },
    population: population.all,
    population65plus: population.over65,
    ...(score === '' ? {} : { deprivationScore: Number(score) }),
    source: 'main-town',
    fieldSources: {
      population: people,
      population65plus: people,
      icb: boardSource(icb),
      ...(score === '' ? {} : { deprivationScore: 'imd-2025' }),
    },
  };
}

export const zones: readonly Zone[] = places.map(zoneOf);
