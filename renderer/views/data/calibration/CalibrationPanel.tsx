import { useEffect, useMemo } from 'react';
import type { Plan } from '../../../../db/schema/plan.ts';
import { calibration } from '../../../plan/observed/calibration.ts';
import { calibrationSentence, periodsSentence } from '../../../plan/observed/calibrationWords.ts';
import { calibrationRuns } from '../../../plan/observed/simulatedFigure.ts';
import { calibrationKey, useCalibration } from '../../../state/calibrationStore.ts';
import { useStore } from '../../../state/store.ts';
import data from '../PlanDataView.module.css';
import styles from './Calibration.module.css';
import { CalibrationTable } from './CalibrationTable.tsx';
import { NothingObserved } from './NothingObserved.tsx';
import { ObservedList } from './ObservedList.tsx';

/** How far the baseline is from what was observed, place by place, and which inputs to look at first. */
export function CalibrationPanel({ plan }: { plan: Plan }) {
  const seed = useStore((state) => state.seed);
  const calibrate = useCalibration((state) => state.calibrate);
  const observed = (plan.observations ?? []).length > 0;
  useEffect(() => {
    if (observed) calibrate(plan, seed);
  }, [observed, plan, seed, calibrate]);
  return (
    <div className={`${data.view} ${styles.view}`}>
      <section className={data.section}>
        <h2>Calibration</h2>
        {observed ? <Calibrated plan={plan} seed={seed} /> : <NothingObserved />}
      </section>
      {observed && <ObservedList plan={plan} />}
    </div>
  );
}

function Calibrated({ plan, seed }: { plan: Plan; seed: number }) {
  const { status, landed, result, resultKey, problem } = useCalibration();
  const key = useMemo(() => calibrationKey(plan, seed), [plan, seed]);
  const places = useMemo(() => (result ? calibration(plan, result) : []), [plan, result]);
  const outOfDate = resultKey !== key;
  const scenario = result?.scenarios[0];
  return (
    <>
      {result && !outOfDate && (
        <p className={styles.lead} data-testid="calibration-sentence">
          {calibrationSentence(places)}
        </p>
      )}
      <p role="status" className="quiet">
        {status === 'failed'
          ? `The simulation failed: ${problem ?? 'no reason given'}.`
          : status === 'running'
            ? `${landed} of ${calibrationRuns} runs of the baseline simulated.`
            : periodsSentence(places, plan.startDate)}
      </p>
      {scenario && <CalibrationTable {...{ plan, places, scenario, outOfDate }} />}
    </>
  );
}
