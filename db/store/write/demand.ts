import type { Backlog, Benchmark, Demand, Flow, Travel } from '../../schema/demand.ts';
import { backlogKey, demandKey, flowKey, travelKey } from '../keys.ts';
import { cell } from '../row.ts';
import { putProvenance } from './provenance.ts';
import { type Put, putList } from './put.ts';

export function putDemand(put: Put, demand: readonly Demand[]): void {
  putList(put, 'demand', {}, demand, (record) => ({
    zone_id: record.zoneId,
    pathway_id: record.pathwayId,
    courses_per_year: record.coursesPerYear,
    growth_per_year: cell(record.growthPerYear),
    dispersion: cell(record.dispersion),
    ...putProvenance(put, 'demand', demandKey(record), record),
  }));
}

export function putFlows(put: Put, flows: readonly Flow[]): void {
  putList(put, 'flow', {}, flows, (flow) => ({
    zone_id: flow.zoneId,
    pathway_id: flow.pathwayId === '*' ? null : flow.pathwayId,
    from_date: cell(flow.from),
    ...putProvenance(put, 'flows', flowKey(flow), flow),
  }));
  for (const [position, { shares }] of flows.entries()) {
    putList(put, 'flow_share', { flow_position: position }, Object.entries(shares), ([centreId, share]) => ({
      centre_id: centreId,
      share,
    }));
  }
}

export function putTravel(put: Put, travel: readonly Travel[]): void {
  putList(put, 'travel', {}, travel, (record) => ({
    zone_id: record.zoneId,
    centre_id: record.centreId,
    mode: record.mode,
    minutes: record.minutes,
    ...putProvenance(put, 'travel', travelKey(record), record),
  }));
}

export function putBacklog(put: Put, backlog: readonly Backlog[]): void {
  putList(put, 'backlog', {}, backlog, (record) => ({
    centre_id: record.centreId,
    pathway_id: record.pathwayId,
    courses: record.courses,
    ...putProvenance(put, 'backlog', backlogKey(record), record),
  }));
}

export function putBenchmarks(put: Put, benchmarks: readonly Benchmark[]): void {
  putList(put, 'benchmark', {}, benchmarks, (benchmark) => ({
    id: benchmark.id,
    name: benchmark.name,
    measure: benchmark.measure,
    centre_id: benchmark.centreId,
    low: benchmark.low,
    high: benchmark.high,
    ...putProvenance(put, 'benchmarks', benchmark.id, benchmark),
  }));
}
