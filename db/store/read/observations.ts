import { given, grouped, type Rows } from './rows.ts';

export function readObservations(rows: Rows): unknown[] {
  const months = grouped(rows('observed_month'), 'observation_id');
  return rows('observation').map((row) => ({
    id: row.id,
    measure: row.measure,
    ...given({
      trustId: row.trust_id,
      centreId: row.centre_id,
      machineId: row.machine_id,
      pathwayId: row.pathway_id,
    }),
    months: months(row.id).map(({ month, count, value, p90 }) => ({ month, count, ...given({ value, p90 }) })),
    ...given({ source: row.source_id }),
  }));
}
