import type { Observation } from '../../schema/observation.ts';
import { cell } from '../row.ts';
import { type Put, putList } from './put.ts';

export function putObservations(put: Put, observations: readonly Observation[]): void {
  putList(put, 'observation', {}, observations, ({ id, measure, ...of }) => ({
    ...{ id, measure },
    trust_id: cell(of.trustId),
    centre_id: cell(of.centreId),
    machine_id: cell(of.machineId),
    pathway_id: cell(of.pathwayId),
    source_id: cell(of.source),
  }));
  for (const { id, months } of observations) {
    putList(put, 'observed_month', { observation_id: id }, months, ({ month, count, value, p90 }) => ({
      ...{ month, count, value: cell(value), p90: cell(p90) },
    }));
  }
}
