import { useEffect, useMemo, useState } from 'react';
import { packScenarios } from '../../../db/schema/packScenarios.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { PackSource } from '../../pack/section.ts';
import { toIso } from '../../plan/dates.ts';
import { type PackChanges, resultForPack } from '../../simulation/packable.ts';
import type { PackTrials } from '../../simulation/risk/trials.ts';
import { keptTrials } from '../../state/keptTrials.ts';
import { isOutOfDate } from '../../state/runSlice.ts';
import { useStore } from '../../state/store.ts';

/** What the pack would be made from now: the plan and results on screen, what was tried, and what changed since the last one. */
export function usePackSource(plan: Plan | null): PackSource | null {
  const result = useStore((state) => state.result);
  const outOfDate = useStore(isOutOfDate);
  const seed = useStore((state) => state.seed);
  const planId = useStore((state) => state.planId);
  const revision = useStore((state) => state.savedRevision);
  const [trials, setTrials] = useState<PackTrials>({});
  const [changes, setChanges] = useState<PackChanges | undefined>(undefined);
  const [appVersion, setAppVersion] = useState('');
  useEffect(() => void window.planner.about({}).then(({ version }) => setAppVersion(version)), []);
  const on = plan === null ? null : triedOn(plan);
  useEffect(() => {
    let current = true;
    if (plan !== null) void keptTrials(plan, on, seed).then((kept) => current && setTrials(kept));
    return () => {
      current = false;
    };
  }, [plan, on, seed]);
  useEffect(() => {
    let current = true;
    // Read again with every entry of the log.
    if (planId !== null && revision >= 0) void changesSince(planId).then((since) => current && setChanges(since));
    return () => {
      current = false;
    };
  }, [planId, revision]);
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

/** The scenario that losses and uncertain inputs are tried on: the one that the pack speaks for, else the baseline. */
export const triedOn = (plan: Plan): string | null =>
  packScenarios(plan).find(({ id }) => id === plan.pack?.preferredId)?.id ?? null;

/** What was done to the plan since a pack was last made of it. */
async function changesSince(planId: string): Promise<PackChanges> {
  const { made } = await window.planner.lastPack({ planId });
  const log = await window.planner.changeLog({ planId, after: made?.revision ?? 0 });
  return {
    since: made?.madeAt ?? null,
    entries: log.map(({ at, label, why }) => ({ at, label, ...(why !== undefined && { why }) })),
  };
}
