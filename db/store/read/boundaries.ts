import type { Provenance } from './provenance.ts';
import { given, grouped, type Rows } from './rows.ts';

export function readBoundaries(rows: Rows, provenance: Provenance): unknown[] {
  const areas = grouped(rows('boundary_area'), 'boundaries_id');
  return rows('boundaries').map((row) => ({
    id: row.id,
    name: row.name,
    areas: areas(row.id).map(({ code, name, outline }) => ({
      name,
      outline: JSON.parse(String(outline)) as unknown,
      ...given({ code }),
    })),
    ...provenance.of('boundaries', String(row.id), row),
  }));
}
