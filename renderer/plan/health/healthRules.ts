import type { Plan } from '../../../db/schema/plan.ts';
import type { HealthRule } from './finding.ts';
import { benchmarks } from './rules/benchmarks.ts';
import {
  centresWithoutMachines,
  centresWithoutPlanning,
  impossibleBacklog,
  machinesWithoutMinutes,
} from './rules/centres.ts';
import { demandWithoutFlow, flowsToUnable } from './rules/flows.ts';
import { pathwaysWithoutDemand, untreatable } from './rules/pathways.ts';
import { zonesWithoutDemand, zonesWithoutPopulation, zonesWithoutTravel } from './rules/people.ts';
import { aidAndReserve, fleet, scenarioRule } from './rules/programme.ts';
import { refused } from './rules/refused.ts';
import { flowShares, fractionationShares, seasons } from './rules/shares.ts';
import { illustrativeFigures, unusedSources } from './rules/sources.ts';

const ofEveryPlan: readonly HealthRule[] = [
  flowShares,
  fractionationShares,
  seasons,
  demandWithoutFlow,
  untreatable,
  fleet,
  flowsToUnable,
  centresWithoutMachines,
  machinesWithoutMinutes,
  impossibleBacklog,
  zonesWithoutDemand,
  zonesWithoutPopulation,
  zonesWithoutTravel,
  centresWithoutPlanning,
  pathwaysWithoutDemand,
  benchmarks,
  aidAndReserve,
  unusedSources,
  illustrativeFigures,
  refused,
];

const ofScenario = new Map<string, HealthRule>();

/** Every rule that a plan is held against: those of any plan, and one for each of its scenarios. */
export function healthRules(plan: Plan): HealthRule[] {
  const scenarios = plan.scenarios.map(({ id }) => {
    const rule = ofScenario.get(id) ?? scenarioRule(id);
    ofScenario.set(id, rule);
    return rule;
  });
  return [...ofEveryPlan, ...scenarios];
}
