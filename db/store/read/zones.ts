import type { Row } from '../row.ts';
import type { Provenance } from './provenance.ts';
import { given, grouped, type Rows } from './rows.ts';

export function readZones(rows: Rows, provenance: Provenance): unknown[] {
  const populations = grouped(rows('zone_population', 'year'), 'zone_id');
  return rows('zone').map((row) => {
    const id = String(row.id);
    const years = populations(row.id);
    return {
      id,
      name: row.name,
      lat: row.lat,
      lon: row.lon,
      ...given({
        code: row.code,
        icb: row.icb,
        deprivationScore: row.deprivation_score,
        population: provenance.group('zones', id, 'population', byYear(years, 'people')),
        population65plus: provenance.group('zones', id, 'population65plus', byYear(years, 'people_65plus')),
      }),
      ...provenance.of('zones', id, row),
    };
  });
}

function byYear(years: readonly Row[], column: 'people' | 'people_65plus'): { [year: string]: unknown } {
  return given(Object.fromEntries(years.map((row) => [String(row.year).padStart(4, '0'), row[column]])));
}
