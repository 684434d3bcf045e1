import { useEffect, useMemo, useState } from 'react';
import type { Plan } from '../../../db/schema/plan.ts';
import { namesIn } from '../../plan/commands/recordNames.ts';
import { mapNetwork } from '../../plan/map/mapNetwork.ts';
import { scenarioOf } from '../../plan/results/scenarioOf.ts';
import { LossEffect, lossEffect } from '../../plan/risk/lossEffect.ts';
import { Loss, lossChange, lossesOf, lossScenario } from '../../plan/risk/losses.ts';
import { made } from '../../plan/scenarios/scenarioEdits.ts';
import type { ExperimentResult } from '../../simulation/results.ts';
import { isOutOfDate } from '../../state/runSlice.ts';
import { useStore } from '../../state/store.ts';
import { useEstimateOf } from '../../state/useEstimateOf.ts';
import { LossRanking } from './LossRanking.tsx';
import { elsewhereWords, type LossRow, weeksText, weightOf, worstSentence } from './lossWords.ts';
import styles from './Risk.module.css';
import { trialStore } from './riskRuns.ts';
import { TrialState } from './TrialState.tsx';
import { trialKey } from './trialKey.ts';

const useTrial = trialStore({ of: Loss, effect: LossEffect });

/** As few as give an interval worth the name: forty losses are simulated one after the other. */
const replications = 6;

/** Every machine and every centre lost in turn at its worst moment: what would hurt most, for how long, and where people could go. */
export function Resilience({ plan, scenarioId }: { plan: Plan; scenarioId: string | null }) {
  const seed = useStore((state) => state.seed);
  const base = useStore((state) => scenarioOf(state.result, scenarioId));
  const stale = useStore(isOutOfDate);
  const { trial, start, stop, recall } = useTrial();
  const [weeks, setWeeks] = useState({ machineWeeks: 13, centreWeeks: 2 });
  const network = mapNetwork(plan, scenarioId);
  const estimate = useEstimateOf(plan, scenarioId);
  const key = useMemo(
    () => trialKey(plan, scenarioId, seed, { trial: 'resilience', replications, ...weeks }),
    [plan, scenarioId, seed, weeks],
  );
  useEffect(() => void recall(key), [recall, key]);
  const rows = useMemo(
    () =>
      (trial?.tried ?? [])
        .flatMap(({ of: loss, effect }): LossRow[] => (effect ? [{ loss, effect }] : []))
        .toSorted((a, b) => weightOf(b) - weightOf(a)),
    [trial],
  );
  const where = useMemo(
    () => estimate && new Map(rows.map(({ loss }) => [loss.id, elsewhereWords(network, estimate, loss)])),
    [rows, network, estimate],
  );
  const begin = () => {
    if (!base) return;
    const losses = lossesOf(network, base, weeks);
    const asked = losses.map((loss) => {
      const made = lossScenario(plan, scenarioId, loss);
      const scenarioIds = [...(scenarioId === null ? [] : [scenarioId]), made.scenario.id];
      return {
        of: loss,
        experiment: { plan: made.plan, scenarioIds, seed, replications },
        effectOf: (result: ExperimentResult) => lossEffect(result, loss, made.scenario.id, scenarioId),
      };
    });
    start(key, asked);
  };
  const refused = base && !stale ? null : 'The first runs of the plan itself are awaited, to know its worst weeks.';
  return (
    <section className={styles.part} aria-label="Resilience">
      <p className={styles.lead}>
        {rows[0] && trial?.state === 'done'
          ? worstSentence(rows[0])
          : 'Each linac and each centre is lost in turn, without notice, from the week in which people wait longest there.'}
      </p>
      <div className={styles.controls}>
        <Weeks
          label="A linac is out for"
          value={weeks.machineWeeks}
          onChange={(machineWeeks) => setWeeks({ ...weeks, machineWeeks })}
        />
        <Weeks
          label="A centre is shut for"
          value={weeks.centreWeeks}
          onChange={(centreWeeks) => setWeeks({ ...weeks, centreWeeks })}
        />
        <TrialState
          trial={trial}
          current={key}
          verb="Lose each in turn"
          refused={refused}
          onStart={begin}
          onStop={stop}
        />
      </div>
      {rows.length > 0 && (
        <LossRanking
          rows={rows}
          faded={trial?.key !== key}
          scenarioId={scenarioId}
          runs={replications}
          where={(loss) => where?.get(loss.id) ?? null}
          nameOf={(centreId) => namesIn(plan)('centre', centreId)}
          onTry={(loss) => {
            const { execute, chooseScenario, show } = useStore.getState();
            const name = `Without ${loss.name}, ${weeksText(loss.weeks)}`;
            const on = scenarioId === null ? {} : { parentId: scenarioId };
            const { command, scenarioId: id } = made(plan, { name, ...on, changes: [lossChange(loss)] }, `Try ${name}`);
            execute(command);
            chooseScenario(id);
            show('compare');
          }}
        />
      )}
      {rows.length > 0 && (
        <p className="quiet">
          Means of {replications} runs with the same patients. Starts later than target are over the whole plan and
          network. A wait is back once a month’s mean is within a day of what it would have been.
        </p>
      )}
    </section>
  );
}

function Weeks({ label, value, onChange }: { label: string; value: number; onChange(value: number): void }) {
  return (
    <label>
      <span className="quiet">{label} </span>
      <input
        type="number"
        className={styles.weeks}
        min={1}
        max={52}
        value={value}
        onChange={({ target }) => {
          const weeks = Math.round(target.valueAsNumber);
          if (weeks >= 1 && weeks <= 52) onChange(weeks);
        }}
      />{' '}
      <span className="quiet">weeks</span>
    </label>
  );
}
