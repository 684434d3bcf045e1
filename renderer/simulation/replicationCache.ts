import { contentHash, partHash } from '../../db/schema/hash.ts';
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

/** Holds at most so many bytes of figures, whatever the size of a plan, and always the replication put last. */
export function replicationCache(mostBytes: number): ReplicationCache {
  const held = new Map<string, Measures>();
  let bytes = 0;
  const drop = (key: string) => {
    const measures = held.get(key);
    if (measures && held.delete(key)) bytes -= bytesOf(measures);
  };
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
      drop(key);
      held.set(key, measures);
      bytes += bytesOf(measures);
      for (const oldest of held.keys()) {
        if (bytes <= mostBytes || oldest === key) break;
        drop(oldest);
      }
    },
    size: () => held.size,
  };
}

const bytesOf = (measures: Measures): number =>
  Object.values(measures).reduce<number>((sum, part) => sum + (typeof part === 'number' ? 0 : part.byteLength), 0);

/**
 * What the replications of each scenario depend on: the plan without its scenarios and without what is only said about
 * it, the scenario with its parents, and the seed. Scenarios that others are working on do not count, so that a baseline
 * is simulated once while they change.
 */
export function scenarioKeys(plan: Plan, scenarioIds: readonly string[], seed: number): string[] {
  const base = contentHash({ inputs: inputsHash(plan), seed });
  return scenarioIds.map((id) => contentHash({ base, chain: chainOf(plan.scenarios, id) }));
}

/** While a hand moves, only what it moves is hashed again. */
const hashOf = (part: unknown): unknown => (typeof part === 'object' && part !== null ? partHash(part) : part);

/** Of everything in a plan that figures depend on, but for its scenarios. */
export const inputsHash = (plan: Plan): string =>
  contentHash(Object.fromEntries(Object.entries(inputsOf(plan)).map(([field, part]) => [field, hashOf(part)])));

export function chainOf(
  scenarios: readonly Scenario[],
  id: string | undefined,
  below: readonly string[] = [],
): unknown[] {
  const scenario = scenarios.find((held) => held.id === id);
  if (!scenario || below.includes(scenario.id)) return [];
  // Why a change was made is only said of it.
  const changes = scenario.changes.map(({ why: _, ...change }) => change);
  return [...chainOf(scenarios, scenario.parentId, [...below, scenario.id]), changes];
}
