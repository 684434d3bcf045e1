import { contentHash } from '../../db/schema/hash.ts';
import { type Experiment, simulated } from '../simulation/experiment.ts';
import { scenarioKeys } from '../simulation/replicationCache.ts';
import { engineVersion } from '../simulation/version.ts';

/**
 * What a kept result is found by: one hash of all that its scenarios have in common, and one of each scenario, so that
 * a result of more scenarios answers for fewer.
 */
export type KeptName = { family: string; parts: string[] };

/** By everything that figures depend on: engine, inputs, seed, when to stop, and what each scenario does under its id. */
export function keptNameOf({ plan, seed, replications, halfWidthDays, ...asked }: Experiment): KeptName {
  const ids = simulated(asked);
  const keys = scenarioKeys(plan, ids, seed);
  return {
    family: contentHash({ engineVersion, baseline: keys[0], replications, halfWidthDays: halfWidthDays ?? null }),
    parts: ids.map((id, index) => contentHash({ id, key: keys[index] })),
  };
}
