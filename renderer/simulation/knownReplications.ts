import type { Experiment } from './experiment.ts';
import type { Measures } from './measures/measures.ts';
import { remember } from './memo.ts';
import type { Asked } from './protocol.ts';
import { type ReplicationCache, scenarioKeys } from './replicationCache.ts';

/** What a cache knows of an experiment's replications; nothing where there is no cache. */
export type KnownReplications = {
  find(asked: Asked): Measures | undefined;
  put(asked: Asked, measures: Measures): void;
  /** Works out by what they are known, which takes a while for a large plan, before it is needed. */
  prepare(): void;
};

export function knownReplications(
  cache: ReplicationCache | undefined,
  { plan, seed }: Experiment,
  scenarioIds: readonly string[],
): KnownReplications {
  const keys = remember(() => scenarioKeys(plan, scenarioIds, seed));
  const keyOf = ({ scenarioId, replication }: Asked) => `${keys()[scenarioIds.indexOf(scenarioId)]}/${replication}`;
  return {
    find: (asked) => (cache && cache.size() > 0 ? cache.get(keyOf(asked)) : undefined),
    put(asked, measures) {
      cache?.put(keyOf(asked), measures);
    },
    prepare() {
      if (cache) keys();
    },
  };
}
