import { Fragment, useMemo, useState } from 'react';
import type { Plan } from '../../../db/schema/plan.ts';
import { useSize } from '../../components/useSize.ts';
import { fullMonth, shortDate } from '../../plan/dates.ts';
import { mapNetwork } from '../../plan/map/mapNetwork.ts';
import { decimal } from '../../plan/numbers.ts';
import { differenceText, kpis } from '../../plan/results/kpis.ts';
import { elsewhere } from '../../plan/risk/elsewhere.ts';
import { type LossEffect, lossEffect } from '../../plan/risk/lossEffect.ts';
import { type Loss, lossChange, lossesOf, lossScenario } from '../../plan/risk/losses.ts';
import { made } from '../../plan/scenarios/scenarioEdits.ts';
import type { NetworkEstimate } from '../../simulation/estimate/estimates.ts';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import { isOutOfDate } from '../../state/runSlice.ts';
import { useStore } from '../../state/store.ts';
import { useNetworkEstimate } from '../../state/useNetworkEstimate.ts';
import styles from './Risk.module.css';
import { trialStore } from './riskRuns.ts';
import { TrialState } from './TrialState.tsx';

const useTrial = trialStore<Loss>();

/** As few as give an interval worth the name: forty losses are simulated one after the other. */
const replications = 6;
const late = kpis.find(({ metric }) => metric === 'breaches');

type Row = { loss: Loss; effect: LossEffect };

/** Every machine and every centre lost in turn at its worst moment: what would hurt most, for how long, and where people could go. */
export function Resilience({ plan, scenarioId }: { plan: Plan; scenarioId: string | null }) {
  const seed = useStore((state) => state.seed);
  const base = useStore((state) => state.result?.scenarios.find(({ id }) => id === (scenarioId ?? 'baseline')));
  const stale = useStore(isOutOfDate);
  const { trial, start, stop } = useTrial();
  const [weeks, setWeeks] = useState({ machineWeeks: 13, centreWeeks: 2 });
  const network = mapNetwork(plan, scenarioId);
  const estimate = useNetworkEstimate(network);
  const key = useKey(plan, scenarioId, seed, weeks);
  const rows = useMemo(
    () =>
      (trial?.tried ?? [])
        .flatMap(({ of: loss, scenarioId: id, result }): Row[] => {
          const effect = result && lossEffect(result, loss, id, trial?.on ?? null);
          return effect ? [{ loss, effect }] : [];
        })
        .toSorted((a, b) => weightOf(b) - weightOf(a)),
    [trial],
  );
  const begin = () => {
    if (!base) return;
    const losses = lossesOf(network, base, weeks);
    const asked = losses.map((loss) => {
      const made = lossScenario(plan, scenarioId, loss);
      const scenarioIds = [...(scenarioId === null ? [] : [scenarioId]), made.scenario.id];
      return {
        of: loss,
        scenarioId: made.scenario.id,
        experiment: { plan: made.plan, scenarioIds, seed, replications },
      };
    });
    start(key, scenarioId, asked);
  };
  const refused = base && !stale ? null : 'The first runs of the plan itself are awaited, to know its worst weeks.';
  return (
    <section className={styles.part} aria-label="Resilience">
      <p className={styles.lead}>
        {rows[0] && trial?.state !== 'running'
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
          state={trial?.state ?? null}
          landed={trial?.tried.length ?? 0}
          asked={trial?.asked ?? 0}
          problem={trial?.problem ?? null}
          outOfDate={trial !== null && trial.key !== key}
          verb="Lose each in turn"
          refused={refused}
          onStart={begin}
          onStop={stop}
        />
      </div>
      {rows.length > 0 && (
        <Ranking
          rows={rows}
          faded={trial?.key !== key}
          where={(loss) => (estimate === null ? null : elsewhereWords(network, estimate, loss))}
          nameOf={(centreId) => plan.centres.find(({ id }) => id === centreId)?.name ?? centreId}
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

/** Tells whether what was tried still belongs to what is on screen: plans are values, so the same object is the same plan. */
const numbers = new WeakMap<Plan, number>();
let last = 0;
export function useKey(plan: Plan, scenarioId: string | null, seed: number, more: unknown): string {
  const known = numbers.get(plan) ?? ++last;
  numbers.set(plan, known);
  return JSON.stringify([known, scenarioId, seed, more]);
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

const weightOf = ({ effect }: Row): number => effect.breaches?.difference ?? 0;

function worstSentence({ loss, effect }: Row): string {
  const more = effect.breaches && late ? differenceText(late, effect.breaches.difference, effect.breaches.ci95) : '';
  const back =
    effect.weeksUntilBack === null
      ? 'waits there are not back before the plan ends'
      : `waits there are back after ${weeksText(effect.weeksUntilBack)}`;
  return `Losing ${loss.name} for ${weeksText(loss.weeks)} from ${shortDate(loss.from)} would hurt most: ${more} starts later than target, up to ${decimal(effect.longestExtraDays, 1)} days longer to wait, and ${back}.`;
}

function elsewhereWords(network: ResolvedPlan, estimate: NetworkEstimate, loss: Loss): string[] {
  const found = elsewhere(network, estimate, loss).slice(0, 2);
  if (found.length === 0) return ['nowhere within the network'];
  return found.map(({ name, extraMinutes, share, roomPerWeek }) => {
    const further =
      extraMinutes === null
        ? ''
        : `, ${extraMinutes >= 0.5 ? `${decimal(extraMinutes)} minutes further` : 'no further'}`;
    const room = roomPerWeek < 1 ? 'no room' : `room for ${decimal(roomPerWeek)} courses a week`;
    return `${name}: next for ${decimal(share * 100)}%${further}, ${room}`;
  });
}

type RankingProps = {
  rows: readonly Row[];
  faded: boolean;
  where(loss: Loss): string[] | null;
  nameOf(centreId: string): string;
  onTry(loss: Loss): void;
};

function Ranking({ rows, faded, where, nameOf, onTry }: RankingProps) {
  const [ref, size] = useSize<HTMLDivElement>();
  const most = Math.max(1, ...rows.map(weightOf));
  const wide = size.width > 1250;
  return (
    <div ref={ref} className={styles.ranking} data-out-of-date={faded}>
      <table data-testid="losses">
        <thead>
          <tr>
            <th scope="col">Without</th>
            <th scope="col">From</th>
            <th scope="col" className="number">
              Later than target
            </th>
            {wide && (
              <th scope="col">
                <span className="visually-hidden">Picture</span>
              </th>
            )}
            <th scope="col" className="number">
              Longest extra wait
            </th>
            <th scope="col" className="number">
              Back after
            </th>
            <th scope="col" className="number">
              Prolonged
            </th>
            {wide && <th scope="col">Where people could go</th>}
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ loss, effect }) => (
            <Fragment key={loss.id}>
              <tr data-with-next={!wide}>
                <th scope="row">
                  {loss.name}
                  <span className={styles.beneath}>
                    {loss.kind === 'centre' ? 'centre' : 'linac'}, {weeksText(loss.weeks)}
                  </span>
                </th>
                <td className={styles.date}>{fullMonth(loss.from)}</td>
                <td className="number">
                  {told(effect.breaches)}
                  <span className={styles.beneath}>{interval(effect.breaches)}</span>
                </td>
                {wide && (
                  <td className={styles.picture}>
                    <span
                      className={styles.bar}
                      style={{ width: `${Math.max(0, (100 * weightOf({ loss, effect })) / most)}%` }}
                    />
                  </td>
                )}
                <td className="number">
                  {effect.longestExtraDays < 0.5 ? 'none' : `${decimal(effect.longestExtraDays, 1)} days`}
                  {effect.longestExtraDays >= 0.5 && effect.centreId !== loss.centreId && (
                    <span className={`${styles.beneath} ${styles.place}`}>at {nameOf(effect.centreId)}</span>
                  )}
                </td>
                <td className="number">
                  {effect.weeksUntilBack === null
                    ? 'not in the plan'
                    : effect.weeksUntilBack === 0
                      ? 'at once'
                      : weeksText(effect.weeksUntilBack)}
                </td>
                <td className="number">{told(effect.prolonged)}</td>
                {wide && (
                  <td className={styles.where}>
                    {(where(loss) ?? ['…']).map((words) => (
                      <span key={words}>{words}</span>
                    ))}
                  </td>
                )}
                <td>
                  <button
                    type="button"
                    className="plain"
                    aria-label={`Try it in a scenario: without ${loss.name}`}
                    onClick={() => onTry(loss)}
                  >
                    Try it
                  </button>
                </td>
              </tr>
              {!wide && (
                <tr>
                  <td colSpan={7} className={styles.where}>
                    <span>People could go: {(where(loss) ?? ['…']).join('; ')}</span>
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const weeksText = (weeks: number): string => (weeks === 1 ? '1 week' : `${weeks} weeks`);
const signed = (value: number): string => `${value > 0 ? '+' : ''}${decimal(value)}`;
const told = (row: LossEffect['breaches']): string =>
  row === null ? '–' : row.distinguishable ? signed(row.difference) : 'noise';
const interval = (row: LossEffect['breaches']): string =>
  row?.ci95 && row.distinguishable
    ? `${signed(row.ci95[0])} to ${signed(row.ci95[1])}`
    : row && !row.distinguishable
      ? 'cannot be told'
      : '';
