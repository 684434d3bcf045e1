import type { PackSettings, Risk } from '../../schema/pack.ts';
import { cell, flag } from '../row.ts';
import { type Put, putList } from './put.ts';

export function putPack(put: Put, pack: PackSettings | undefined): void {
  if (pack === undefined) return;
  put('pack', {
    status: cell(pack.status),
    version: cell(pack.version),
    question: cell(pack.question),
    names_scenarios: flag(pack.scenarioIds !== undefined),
    preferred_id: cell(pack.preferredId),
    leaves_nhs: flag(pack.leavesNhs),
    discount_rate: cell(pack.discountRate),
    running_cost_per_machine: cell(pack.runningCostPerMachine),
    names_sections: flag(pack.sections !== undefined),
  });
  putList(put, 'pack_scenario', {}, pack.scenarioIds ?? [], (scenarioId) => ({ scenario_id: scenarioId }));
  putList(put, 'pack_section', {}, pack.sections ?? [], ({ id, shown, words }) => ({
    ...{ id, shown: flag(shown), words: cell(words) },
  }));
}

export const putRisks = (put: Put, risks: readonly Risk[]): void =>
  putList(put, 'risk', {}, risks, ({ id, name, likelihood, impact, response, owner }) => ({
    ...{ id, name, likelihood, impact, response: cell(response), owner: cell(owner) },
  }));
