import { useEffect, useMemo } from 'react';
import type { Plan } from '../../../db/schema/plan.ts';
import { namesIn } from '../../plan/commands/recordNames.ts';
import { mapNetwork } from '../../plan/map/mapNetwork.ts';
import { scenarioOf } from '../../plan/results/scenarioOf.ts';
import { expectedRoom } from '../../plan/risk/elsewhere.ts';
import { elsewhereWords, lossRows, weeksText, worstSentence } from '../../plan/risk/lossWords.ts';
import { made } from '../../plan/scenarios/scenarioEdits.ts';
import { LossEffect } from '../../simulation/risk/lossEffect.ts';
import { Loss, lossChange } from '../../simulation/risk/losses.ts';
import { resilienceTrials, trialReplications } from '../../simulation/risk/trials.ts';
import { resilienceKey } from '../../state/keptTrials.ts';
import { useLossWeeks } from '../../state/lossWeeks.ts';
import { isOutOfDate } from '../../state/runSlice.ts';
import { useStore } from '../../state/store.ts';
import { trialStore } from '../../state/trialStore.ts';
import { useEstimateOf } from '../../state/useEstimateOf.ts';
import { useStandsBeforeRoom } from '../network/whatIf/useStandsBeforeRoom.ts';
import { LossRanking } from './LossRanking.tsx';
import styles from './Risk.module.css';
import { TrialState } from './TrialState.tsx';

const useTrial = trialStore({ of: Loss, effect: LossEffect });

const replications = trialReplications.resilience;

/** Every machine and every centre lost in turn at its worst moment: what would hurt most, for how long, and where people could go. */
export function Resilience({ plan, scenarioId }: { plan: Plan; scenarioId: string | null }) {
  const beforeRoom = useStandsBeforeRoom();
  const seed = useStore((state) => state.seed);
  const base = useStore((state) => scenarioOf(state.result, scenarioId));
  const stale = useStore(isOutOfDate);
  const { trial, start, stop, recall } = useTrial();
  const weeks = useLossWeeks();
  const network = mapNetwork(plan, scenarioId);
  const estimate = useEstimateOf(plan, scenarioId);
  const key = useMemo(() => resilienceKey(plan, scenarioId, seed, weeks), [plan, scenarioId, seed, weeks]);
  useEffect(() => void recall(key), [recall, key]);
  const rows = useMemo(() => lossRows(plan, trial?.tried ?? []), [plan, trial]);
  const where = useMemo(
    () => estimate && new Map(rows.map(({ loss }) => [loss.id, elsewhereWords(network, expectedRoom(estimate), loss)])),
    [rows, network, estimate],
  );
  const begin = () => {
    if (!base) return;
    const asked = resilienceTrials({ plan, network, on: scenarioId, seed, replications }, base, weeks);
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
        {!beforeRoom && (
          <>
            <Weeks
              label="A linac is out for"
              value={weeks.machineWeeks}
              onChange={(machineWeeks) => useLossWeeks.setState({ machineWeeks })}
            />
            <Weeks
              label="A centre is shut for"
              value={weeks.centreWeeks}
              onChange={(centreWeeks) => useLossWeeks.setState({ centreWeeks })}
            />
          </>
        )}
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
          partial={trial?.state !== 'done'}
          scenarioId={scenarioId}
          runs={replications}
          where={(loss) => where?.get(loss.id) ?? null}
          nameOf={(centreId) => namesIn(plan)('centre', centreId)}
          onTry={
            beforeRoom
              ? null
              : (loss, lost) => {
                  const { execute, chooseScenario, show } = useStore.getState();
                  const name = `Without ${lost}, ${weeksText(loss.weeks)}`;
                  const on = scenarioId === null ? {} : { parentId: scenarioId };
                  const { command, scenarioId: id } = made(
                    plan,
                    { name, ...on, changes: [lossChange(loss)] },
                    `Try ${name}`,
                  );
                  execute(command);
                  chooseScenario(id);
                  show('compare');
                }
          }
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
