import { backlogKey, demandKey, flowKey, travelKey } from '../keys.ts';
import type { Cell, Row } from '../row.ts';
import type { Provenance } from './provenance.ts';
import { given, grouped, type Rows } from './rows.ts';

export function readDemand(rows: Rows, provenance: Provenance): unknown[] {
  return rows('demand').map((row) => {
    const ids = { zoneId: text(row.zone_id), pathwayId: text(row.pathway_id) };
    return {
      ...ids,
      coursesPerYear: row.courses_per_year,
      ...given({ growthPerYear: row.growth_per_year, dispersion: row.dispersion }),
      ...provenance.of('demand', demandKey(ids), row),
    };
  });
}

export function readFlows(rows: Rows, provenance: Provenance): unknown[] {
  const shares = grouped(rows('flow_share'), 'flow_position');
  return rows('flow').map((row) => {
    const ids = { zoneId: text(row.zone_id), pathwayId: row.pathway_id === null ? '*' : text(row.pathway_id) };
    const from = row.from_date === null ? {} : { from: text(row.from_date) };
    return {
      ...ids,
      ...from,
      shares: Object.fromEntries(shares(row.position).map((share) => [share.centre_id, share.share])),
      ...provenance.of('flows', flowKey({ ...ids, ...from }), row),
    };
  });
}

export function readTravel(rows: Rows, provenance: Provenance): unknown[] {
  return rows('travel').map((row) => {
    const mode = row.mode === 'car' ? 'car' : 'publicTransport';
    const ids = { zoneId: text(row.zone_id), centreId: text(row.centre_id), mode } as const;
    return { ...ids, minutes: row.minutes, ...provenance.of('travel', travelKey(ids), row) };
  });
}

export function readBacklog(rows: Rows, provenance: Provenance): unknown[] {
  return rows('backlog').map((row) => {
    const ids = { centreId: text(row.centre_id), pathwayId: text(row.pathway_id) };
    return { ...ids, courses: row.courses, ...provenance.of('backlog', backlogKey(ids), row) };
  });
}

export function readBenchmarks(rows: Rows, provenance: Provenance): unknown[] {
  return rows('benchmark').map((row: Row) => ({
    id: row.id,
    name: row.name,
    measure: row.measure,
    centreId: row.centre_id,
    low: row.low,
    high: row.high,
    ...provenance.of('benchmarks', text(row.id), row),
  }));
}

const text = (value: Cell | undefined): string => String(value ?? '');
