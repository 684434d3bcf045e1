import { contentHash } from '../../db/schema/hash.ts';
import type { Plan } from '../../db/schema/plan.ts';
import { chainOf, inputsHash } from '../simulation/replicationCache.ts';
import { engineVersion } from '../simulation/version.ts';

/** What a trial comes from: engine, inputs of the plan, seed, what the scenario does that it is tried on, and `more`. */
export const trialKey = (plan: Plan, scenarioId: string | null, seed: number, more: unknown): string =>
  contentHash({
    ...{ engineVersion, inputs: inputsHash(plan), seed, more },
    chain: scenarioId === null ? null : chainOf(plan.scenarios, scenarioId),
  });
