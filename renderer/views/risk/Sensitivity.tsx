import { useMemo } from 'react';
import type { Plan } from '../../../db/schema/plan.ts';
import { UncertainInput, type Uncertainty } from '../../../db/schema/uncertainty.ts';
import { SourceMark } from '../../components/SourceMark.tsx';
import { changeHeader } from '../../plan/commands/changeFields.ts';
import { mapNetwork } from '../../plan/map/mapNetwork.ts';
import { differenceInterval, differenceText, kpis } from '../../plan/results/kpis.ts';
import { type End, inputWords, sensitivityEnds } from '../../plan/risk/sensitivities.ts';
import type { Comparison } from '../../simulation/results.ts';
import { useStore } from '../../state/store.ts';
import { useKey } from './Resilience.tsx';
import styles from './Risk.module.css';
import { trialStore } from './riskRuns.ts';
import { TrialState } from './TrialState.tsx';

const useTrial = trialStore<End>();

const replications = 10;
const wait = kpis.find(({ metric }) => metric === 'waitDays');

type Effect = Pick<Comparison, 'difference' | 'ci95' | 'distinguishable'>;
type Bar = {
  input: UncertainInput;
  low: (Effect & { value: number }) | null;
  high: (Effect & { value: number }) | null;
};

/** Which uncertain inputs matter: each moved to either end of its range while the others stay, with the same patients. */
export function Sensitivity({ plan, scenarioId }: { plan: Plan; scenarioId: string | null }) {
  const seed = useStore((state) => state.seed);
  const { trial, start, stop } = useTrial();
  const key = useKey(plan, scenarioId, seed, 'sensitivity');
  const bars = useMemo(
    () =>
      UncertainInput.options
        .map((input): Bar => {
          const at = (end: End['end']) => {
            const held = trial?.tried.find(({ of }) => of.input === input && of.end === end);
            const effect = held?.result ? effectOf(held.result.comparisons, held.scenarioId, trial?.on ?? null) : null;
            return held && effect ? { ...effect, value: held.of.value } : null;
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
      ...{ of: end, scenarioId: end.scenarioId },
      experiment: {
        ...{ plan: of, seed, replications },
        scenarioIds: [...(scenarioId === null ? [] : [scenarioId]), end.scenarioId],
      },
    }));
    start(key, scenarioId, asked);
  };
  const ranges = Object.keys(plan.uncertainty ?? {}).length;
  return (
    <section className={styles.part} aria-label="Sensitivity">
      <p className={styles.lead}>
        {bars.length > 0 && trial?.state !== 'running'
          ? widestSentence(bars)
          : 'Each uncertain input is moved to the low and to the high end of its range while the others stay as they are.'}
      </p>
      <div className={styles.controls}>
        <TrialState
          state={trial?.state ?? null}
          landed={trial?.tried.length ?? 0}
          asked={trial?.asked ?? 0}
          problem={trial?.problem ?? null}
          outOfDate={trial !== null && trial.key !== key}
          verb="Try both ends of each"
          refused={ranges === 0 ? 'Give at least one input a range below.' : null}
          onStart={begin}
          onStop={stop}
        />
      </div>
      {bars.length > 0 && <Tornado bars={bars} faded={trial?.key !== key} />}
      <Ranges plan={plan} />
    </section>
  );
}

/** Against what the input was moved on: comparisons are with the baseline. */
function effectOf(comparisons: readonly Comparison[], scenarioId: string, on: string | null): Effect | null {
  const of = (id: string) =>
    comparisons.find((row) => row.scenario === id && row.scope === 'network' && row.metric === 'waitDays');
  const own = of(scenarioId);
  if (!own || on === null) return own ?? null;
  const base = of(on);
  return base ? { difference: own.difference - base.difference, ci95: null, distinguishable: true } : null;
}

const reach = ({ low, high }: Bar): number => Math.max(Math.abs(low?.difference ?? 0), Math.abs(high?.difference ?? 0));

function widestSentence(bars: readonly Bar[]): string {
  const [first] = bars;
  if (!first || !wait) return '';
  const { name, format, about } = inputWords[first.input];
  const ends = [first.low, first.high].flatMap((end) =>
    end ? [`${differenceText(wait, end.difference, end.ci95)} days at ${format(end.value)}`] : [],
  );
  const nothing = bars.filter(({ low, high }) => !(low?.distinguishable || high?.distinguishable));
  const noise =
    nothing.length === 0
      ? ''
      : ` ${nothing.map(({ input }) => inputWords[input].name).join(', ')} cannot be told from noise.`;
  return `${name} ${about} matters most: mean waits change by ${ends.join(' and ')}.${noise}`;
}

function Tornado({ bars, faded }: { bars: readonly Bar[]; faded: boolean }) {
  const most = Math.max(0.01, ...bars.map(reach));
  const at = (days: number) => `${(50 + (days / most) * 48).toFixed(2)}%`;
  return (
    <div className={styles.ranking} data-out-of-date={faded}>
      <table data-testid="tornado">
        <caption>Change in the network’s mean wait over the whole plan, days</caption>
        <thead>
          <tr>
            <th scope="col">Input</th>
            <th scope="col" className="number">
              At the low end
            </th>
            <th scope="col" className={styles.tornado}>
              <span className="visually-hidden">Picture</span>
            </th>
            <th scope="col" className="number">
              At the high end
            </th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ input, low, high }) => (
            <tr key={input}>
              <th scope="row">
                {inputWords[input].name}
                <span className={styles.beneath}>{inputWords[input].about}</span>
              </th>
              <td className="number">
                <EndWords input={input} end={low} />
              </td>
              <td className={styles.tornado}>
                <span className={styles.track} aria-hidden="true">
                  {[low, high].map((end, index) =>
                    end === null ? null : (
                      <span
                        key={index === 0 ? 'low' : 'high'}
                        className={index === 0 ? styles.low : styles.high}
                        style={{
                          left: at(Math.min(0, end.difference)),
                          right: `calc(100% - ${at(Math.max(0, end.difference))})`,
                        }}
                      />
                    ),
                  )}
                  <span className={styles.zero} />
                </span>
              </td>
              <td className="number">
                <EndWords input={input} end={high} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">
        Pale: the low end. Dark: the high end. Means of {replications} runs with the same patients.
      </p>
    </div>
  );
}

function EndWords({ input, end }: { input: UncertainInput; end: Bar['low'] }) {
  if (end === null || !wait) return <>–</>;
  return (
    <>
      {end.distinguishable ? differenceText(wait, end.difference, end.ci95) : 'noise'}
      <span className={styles.beneath}>
        at {inputWords[input].format(end.value)}
        {end.distinguishable && end.ci95 ? `, ${differenceInterval(wait, end.ci95)}` : ''}
      </span>
    </>
  );
}

/** Between which values each input lies: part of the plan, typed here. */
function Ranges({ plan }: { plan: Plan }) {
  const execute = useStore((state) => state.execute);
  const set = (input: UncertainInput, range: Uncertainty | null) => {
    const { [input]: _, ...rest } = plan.uncertainty ?? {};
    const uncertainty = range === null ? rest : { ...rest, [input]: range };
    const command = changeHeader(plan, { uncertainty: Object.keys(uncertainty).length > 0 ? uncertainty : undefined });
    if (command) execute(command);
  };
  return (
    <table className={styles.ranges}>
      <caption>Ranges of the plan</caption>
      <thead>
        <tr>
          <th scope="col">Input</th>
          <th scope="col">Low</th>
          <th scope="col">High</th>
          <th scope="col">Source</th>
        </tr>
      </thead>
      <tbody>
        {UncertainInput.options.map((input) => {
          const range = plan.uncertainty?.[input];
          const { name, about, neutral, step } = inputWords[input];
          const scale = input === 'projectDelay' ? 1 : 100;
          const usual = neutral ?? 0.02;
          const end = (which: 'low' | 'high') => (
            <input
              key={`${range?.[which]}`}
              type="number"
              step={step * scale}
              defaultValue={range ? Number((range[which] * scale).toFixed(2)) : ''}
              aria-label={`${name}, ${which}`}
              onBlur={({ target }) => {
                const value = target.valueAsNumber / scale;
                if (target.value === '') return range && set(input, null);
                const held = range ?? { low: usual, high: usual };
                const next = { low: held.low, high: held.high, [which]: value };
                if (value !== range?.[which] && Number.isFinite(value)) {
                  set(input, { low: Math.min(next.low, next.high), high: Math.max(next.low, next.high) });
                }
              }}
              onKeyDown={({ key, currentTarget }) => {
                if (key === 'Enter') currentTarget.blur();
              }}
            />
          );
          return (
            <tr key={input}>
              <th scope="row">
                {name}{' '}
                <span className="quiet">
                  {scale === 1 ? 'weeks, ' : '%, '}
                  {about}
                </span>
              </th>
              <td>{end('low')}</td>
              <td>{end('high')}</td>
              <td>{range ? <SourceMark plan={plan} record={range} /> : <span className="quiet">no range</span>}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
