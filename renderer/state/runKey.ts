import { contentHash } from '../../db/schema/hash.ts';
import type { Plan } from '../../db/schema/plan.ts';
import { sameInputs } from '../simulation/inputs.ts';
import { chainOf } from '../simulation/replicationCache.ts';

/** Plans are never changed in place, so one that is the same object is the same plan; comparing them is then free. */
const versions = new WeakMap<Plan, number>();
let newest: { plan: Plan; version: number } | null = null;

/** Counts up whenever something that figures depend on has changed; renaming or giving a source is no new version. */
function versionOf(plan: Plan): number {
  const known = versions.get(plan);
  if (known !== undefined) return known;
  const version = newest !== null && sameInputs(newest.plan, plan) ? newest.version : (newest?.version ?? 0) + 1;
  versions.set(plan, version);
  // Plans are compared with the newest alone: going back to an older one finds its replications in the cache.
  if (newest === null || version > newest.version) newest = { plan, version };
  return version;
}

const chains = new WeakMap<Plan, Map<string, string>>();

/** What a scenario does, with what it builds on, whatever it is called. */
function chainKey(plan: Plan, scenarioId: string): string {
  const held = chains.get(plan) ?? new Map<string, string>();
  chains.set(plan, held);
  const key = held.get(scenarioId) ?? contentHash(chainOf(plan.scenarios, scenarioId)).slice(0, 16);
  held.set(scenarioId, key);
  return key;
}

/** What a result is computed from: inputs of the plan, seed, and what each scenario does. */
export const keyOf = (plan: Plan, seed: number, scenarioIds: readonly string[]): string =>
  [versionOf(plan), seed, ...scenarioIds.map((id) => `${id}:${chainKey(plan, id)}`)].join();

/** Whether what was computed for one key answers another: of the same plan and seed, with at least its scenarios. */
export function covers(computed: string | null, wanted: string | null): boolean {
  if (computed === null || wanted === null) return computed === wanted;
  const [held, [version, seed, ...scenarios]] = [computed.split(','), wanted.split(',')];
  return held[0] === version && held[1] === seed && scenarios.every((scenario) => held.indexOf(scenario, 2) !== -1);
}
