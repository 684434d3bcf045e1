import { useEffect, useMemo } from 'react';
import type { Plan } from '../../../db/schema/plan.ts';
import { mapNetwork } from '../../plan/map/mapNetwork.ts';
import { barsOf, widestSentence } from '../../plan/risk/sensitivityWords.ts';
import { Effect } from '../../simulation/risk/effect.ts';
import { End } from '../../simulation/risk/sensitivities.ts';
import { sensitivityTrials, trialReplications } from '../../simulation/risk/trials.ts';
import { sensitivityKey } from '../../state/keptTrials.ts';
import { useStore } from '../../state/store.ts';
import { trialStore } from '../../state/trialStore.ts';
import { useStandsBeforeRoom } from '../network/whatIf/useStandsBeforeRoom.ts';
import { Ranges } from './Ranges.tsx';
import styles from './Risk.module.css';
import { Tornado } from './Tornado.tsx';
import { TrialState } from './TrialState.tsx';

const useTrial = trialStore({ of: End, effect: Effect });

const replications = trialReplications.sensitivity;

/** Which uncertain inputs matter: each moved to either end of its range while the others stay, with the same patients. */
export function Sensitivity({ plan, scenarioId }: { plan: Plan; scenarioId: string | null }) {
  const beforeRoom = useStandsBeforeRoom();
  const seed = useStore((state) => state.seed);
  const { trial, start, stop, recall } = useTrial();
  const key = useMemo(() => sensitivityKey(plan, scenarioId, seed), [plan, scenarioId, seed]);
  useEffect(() => void recall(key), [recall, key]);
  const bars = useMemo(() => barsOf(trial?.tried ?? []), [trial]);
  const begin = () => {
    const network = mapNetwork(plan, scenarioId);
    start(key, sensitivityTrials({ plan, network, on: scenarioId, seed, replications }));
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
          refused={ranges > 0 ? null : `Give at least one input a range ${beforeRoom ? 'under Risk' : 'below'}.`}
          onStart={begin}
          onStop={stop}
        />
      </div>
      {bars.length > 0 && (
        <Tornado {...{ bars, scenarioId, replications }} faded={trial?.key !== key} partial={trial?.state !== 'done'} />
      )}
      {!beforeRoom && <Ranges plan={plan} />}
    </section>
  );
}
