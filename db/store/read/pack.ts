import type { Row } from '../row.ts';
import { given, type Rows, truth } from './rows.ts';

/** How the plan's pack is made; null where nothing is set. */
export function readPack(rows: Rows): { [field: string]: unknown } | null {
  const [row] = rows('pack', 'plan_id');
  return row === undefined ? null : settings(row, rows);
}

function settings(row: Row, rows: Rows): { [field: string]: unknown } {
  const sections = rows('pack_section').map(({ id, shown, words }) => ({
    id,
    shown: truth(shown),
    ...given({ words }),
  }));
  return given({
    status: row.status,
    version: row.version,
    question: row.question,
    scenarioIds: truth(row.names_scenarios) ? rows('pack_scenario').map(({ scenario_id }) => scenario_id) : null,
    preferredId: row.preferred_id,
    leavesNhs: truth(row.leaves_nhs),
    discountRate: row.discount_rate,
    runningCostPerMachine: row.running_cost_per_machine,
    sections: truth(row.names_sections) ? sections : null,
  });
}

export const readRisks = (rows: Rows): unknown[] =>
  rows('risk').map(({ id, name, likelihood, impact, response, owner }) => ({
    ...{ id, name, likelihood, impact },
    ...given({ response, owner }),
  }));
