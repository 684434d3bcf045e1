import { useEffect, useMemo, useState } from 'react';
import { packScenarios, triedOn } from '../../../db/schema/packScenarios.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { PackSource } from '../../pack/section.ts';
import { toIso } from '../../plan/dates.ts';
import { type PackChanges, resultForPack } from '../../simulation/packable.ts';
import type { PackTrials } from '../../simulation/risk/trials.ts';
import { changesKey } from '../../state/changeTrials.ts';
import { keptTrials, sensitivityKey } from '../../state/keptTrials.ts';
import { isOutOfDate } from '../../state/runSlice.ts';
import { useStore } from '../../state/store.ts';

/**
 * What the pack would be made from now: the plan and results on screen, what was tried, and what changed since the last
 * one, which is looked up again after each that is `made`.
 */
export function usePackSource(plan: Plan | null, made: number): PackSource | null {
  const result = useStore((state) => state.result);
  const outOfDate = useStore(isOutOfDate);
  const [appVersion, setAppVersion] = useState('');
  useEffect(() => void window.planner.about({}).then(({ version }) => setAppVersion(version)), []);
  const trials = useTrials(plan);
  const changes = useChanges(made);
  return useMemo(
    () =>
      plan === null || result === null
        ? null
        : {
            ...{ plan, result: resultForPack(result, plan), outOfDate, appVersion, trials, changes },
            scenarioIds: packScenarios(plan).map(({ id }) => id),
            madeOn: toIso(new Date()),
          },
    [plan, result, outOfDate, appVersion, trials, changes],
  );
}

const none: PackTrials = {};

/** What was tried with these inputs; nothing until it is found, rather than what was tried with others. */
function useTrials(plan: Plan | null): PackTrials {
  const seed = useStore((state) => state.seed);
  const key = useMemo(() => plan && triedWith(plan, seed), [plan, seed]);
  const [found, setFound] = useState<{ key: string; trials: PackTrials } | null>(null);
  useEffect(() => {
    let current = true;
    if (plan !== null && key !== null) {
      void keptTrials(plan, triedOn(plan), seed).then((trials) => current && setFound({ key, trials }));
    }
    return () => {
      current = false;
    };
  }, [plan, key, seed]);
  return found !== null && found.key === key ? found.trials : none;
}

/** What everything tried comes from: the inputs, and what the scenarios do that are tried. */
const triedWith = (plan: Plan, seed: number): string =>
  [
    sensitivityKey(plan, triedOn(plan), seed),
    ...packScenarios(plan).map((scenario) => changesKey(plan, scenario, seed)),
  ].join();

/** What was done to the plan since a pack was last made of it. */
function useChanges(made: number): PackChanges | undefined {
  const planId = useStore((state) => state.planId);
  const revision = useStore((state) => state.savedRevision);
  const [changes, setChanges] = useState<PackChanges | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every entry of the log and every pack made changes the answer.
  useEffect(() => {
    let current = true;
    if (planId !== null) void changesSince(planId).then((since) => current && setChanges(since));
    return () => {
      current = false;
    };
  }, [planId, revision, made]);
  return changes;
}

async function changesSince(planId: string): Promise<PackChanges> {
  const { made } = await window.planner.lastPack({ planId });
  const log = await window.planner.changeLog({ planId, after: made?.revision ?? 0 });
  return {
    since: made?.madeAt ?? null,
    entries: log.map(({ at, label, why }) => ({ at, label, ...(why !== undefined && { why }) })),
  };
}
