import type { Provenance } from './provenance.ts';
import { given, grouped, type Rows } from './rows.ts';

export function readScenarios(rows: Rows, provenance: Provenance): unknown[] {
  const changes = grouped(rows('scenario_change'), 'scenario_id');
  return rows('scenario').map((row) => ({
    id: row.id,
    name: row.name,
    changes: changes(row.id).map(({ body }): unknown => JSON.parse(String(body))),
    ...given({ parentId: row.parent_id, description: row.description }),
    ...provenance.of('scenarios', String(row.id), row),
  }));
}

export function readSources(rows: Rows): unknown[] {
  return rows('source').map((row) => ({
    id: row.id,
    title: row.title,
    status: row.status,
    ...given({ address: row.address, date: row.date, note: row.note }),
  }));
}
