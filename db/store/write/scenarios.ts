import type { Scenario } from '../../schema/scenario.ts';
import type { Source } from '../../schema/source.ts';
import { cell } from '../row.ts';
import { putProvenance } from './provenance.ts';
import { type Put, putList } from './put.ts';

export function putScenarios(put: Put, scenarios: readonly Scenario[]): void {
  putList(put, 'scenario', {}, scenarios, (scenario) => ({
    id: scenario.id,
    name: scenario.name,
    parent_id: cell(scenario.parentId),
    description: cell(scenario.description),
    ...putProvenance(put, 'scenarios', scenario.id, scenario),
  }));
  for (const { id, changes } of scenarios) {
    putList(put, 'scenario_change', { scenario_id: id }, changes, (change) => ({ body: JSON.stringify(change) }));
  }
}

export function putSources(put: Put, sources: readonly Source[]): void {
  putList(put, 'source', {}, sources, (source) => ({
    id: source.id,
    title: source.title,
    address: cell(source.address),
    date: cell(source.date),
    status: source.status,
    note: cell(source.note),
  }));
}
