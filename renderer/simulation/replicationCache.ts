import { contentHash } from '../../db/schema/hash.ts';
import type { Plan } from '../../db/schema/plan.ts';
import type { Scenario } from '../../db/schema/scenario.ts';
import { inputsOf } from './inputs.ts';
import type { Measures } from './measures/measures.ts';

/** Replications that have been simulated before, by what they were computed from; the longest unused go first. */
export type ReplicationCache = {
  get(key: string): Measures | undefined;
  put(key: string, measures: Measures): void;
  size(): number;
};

export function replicationCache(mostEntries: number): ReplicationCache {
  const held = new Map<string, Measures>();
  return {
    get(key) {
      const measures = held.get(key);
      if (measures) {
        held.delete(key);
        held.set(key, measures);
      }
      return measures;
    },
    put(key, measures) {
      held.set(key, measures);
      const [oldest] = held.keys();
      if (held.size > mostEntries && oldest !== undefined) held.delete(oldest);
    },
    size: () => held.size,
  };
}

/**
 * What the replications of each scenario depend on: the plan without its scenarios and without what is only said about
 * it, the scenario with its parents, and the seed. Scenarios that others are working on do not count, so that a baseline
 * is simulated once while they change.
 */
export function scenarioKeys(plan: Plan, scenarioIds: readonly string[], seed: number): string[] {
  const base = contentHash({ inputs: inputsOf(plan), seed });
  return scenarioIds.map((id) => contentHash({ base, chain: chainOf(plan.scenarios, id) }));
}

export function chainOf(
  scenarios: readonly Scenario[],
  id: string | undefined,
  below: readonly string[] = [],
): unknown[] {
  const scenario = scenarios.find((held) => held.id === id);
  if (!scenario || below.includes(scenario.id)) return [];
  return [...chainOf(scenarios, scenario.parentId, [...below, scenario.id]), scenario.changes];
}
