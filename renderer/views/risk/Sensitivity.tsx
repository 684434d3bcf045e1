import { useEffect, useMemo } from 'react';
import type { Plan } from '../../../db/schema/plan.ts';
import { UncertainInput } from '../../../db/schema/uncertainty.ts';
import { mapNetwork } from '../../plan/map/mapNetwork.ts';
import { differenceOn } from '../../plan/results/differenceOn.ts';
import { Effect } from '../../plan/risk/effect.ts';
import { End, sensitivityEnds } from '../../plan/risk/sensitivities.ts';
import type { ExperimentResult } from '../../simulation/results.ts';
import { useStore } from '../../state/store.ts';
import { Ranges } from './Ranges.tsx';
import styles from './Risk.module.css';
import { trialStore } from './riskRuns.ts';
import { type Bar, reach, widestSentence } from './sensitivityWords.ts';
import { Tornado } from './Tornado.tsx';
import { TrialState } from './TrialState.tsx';
import { trialKey } from './trialKey.ts';

const useTrial = trialStore({ of: End, effect: Effect });

const replications = 10;

/** Which uncertain inputs matter: each moved to either end of its range while the others stay, with the same patients. */
export function Sensitivity({ plan, scenarioId }: { plan: Plan; scenarioId: string | null }) {
  const seed = useStore((state) => state.seed);
  const { trial, start, stop, recall } = useTrial();
  const key = useMemo(
    () => trialKey(plan, scenarioId, seed, { trial: 'sensitivity', replications, ranges: plan.uncertainty }),
    [plan, scenarioId, seed],
  );
  useEffect(() => void recall(key), [recall, key]);
  const bars = useMemo(
    () =>
      UncertainInput.options
        .map((input): Bar => {
          const at = (end: End['end']) => {
            const held = trial?.tried.find(({ of }) => of.input === input && of.end === end);
            return held?.effect ? { ...held.effect, value: held.of.value } : null;
          };
          return { input, low: at('low'), high: at('high') };
        })
        .filter(({ low, high }) => low !== null || high !== null)
        .toSorted((a, b) => reach(b) - reach(a)),
    [trial],
  );
  const begin = () => {
    const { plan: of, ends } = sensitivityEnds(plan, mapNetwork(plan, scenarioId), scenarioId);
    const asked = ends.map((end) => ({
      of: end,
      experiment: {
        ...{ plan: of, seed, replications },
        scenarioIds: [...(scenarioId === null ? [] : [scenarioId]), end.scenarioId],
      },
      // What the ends are told by is the network's mean wait.
      effectOf: ({ comparisons }: ExperimentResult) =>
        differenceOn(comparisons, end.scenarioId, scenarioId, 'waitDays'),
    }));
    start(key, asked);
  };
  const ranges = Object.keys(plan.uncertainty ?? {}).length;
  return (
    <section className={styles.part} aria-label="Sensitivity">
      <p className={styles.lead}>
        {bars.length > 0 && trial?.state === 'done'
          ? widestSentence(bars)
          : 'Each uncertain input is moved to the low and to the high end of its range while the others stay as they are.'}
      </p>
      <div className={styles.controls}>
        <TrialState
          trial={trial}
          current={key}
          verb="Try both ends of each"
          refused={ranges === 0 ? 'Give at least one input a range below.' : null}
          onStart={begin}
          onStop={stop}
        />
      </div>
      {bars.length > 0 && <Tornado {...{ bars, scenarioId, replications }} faded={trial?.key !== key} />}
      <Ranges plan={plan} />
    </section>
  );
}
