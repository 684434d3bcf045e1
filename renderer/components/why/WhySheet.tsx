import { addDays, longDate, shortDate } from '../../plan/dates.ts';
import { mapNetwork } from '../../plan/map/mapNetwork.ts';
import { decimal, percent } from '../../plan/numbers.ts';
import { scenarioOf } from '../../plan/results/scenarioOf.ts';
import type { Why } from '../../plan/results/why/reasons.ts';
import { whyWeek } from '../../plan/results/why/why.ts';
import { worstCentre, worstWeeks } from '../../plan/results/why/worst.ts';
import type { ScenarioResult } from '../../simulation/results.ts';
import { shownPlan } from '../../state/planSlice.ts';
import { isOutOfDate } from '../../state/runSlice.ts';
import { useStore } from '../../state/store.ts';
import { CentreOptions } from '../CentreOptions.tsx';
import { Sheet } from '../Sheet.tsx';
import { SaveFigure } from '../saveAs/SaveFigure.tsx';
import { LoadWeeks } from './LoadWeeks.tsx';
import styles from './Why.module.css';

/** Why people had waited as long as they had, who started at a centre in a week: a sentence, and what it rests on. */
export function WhySheet() {
  const plan = useStore(shownPlan);
  const result = useStore((state) => state.result);
  const asked = useStore((state) => state.asked);
  const ask = useStore((state) => state.askWhy);
  const outOfDate = useStore(isOutOfDate);
  const goTo = useStore((state) => state.goTo);
  if (plan === null || result === null || asked === null) return null;
  const scenario = scenarioOf(result, asked.scenarioId);
  const centreId = asked.centreId ?? (scenario && worstCentre(scenario, asked.week));
  if (!scenario || centreId === undefined) return null;
  const why = whyWeek(mapNetwork(plan, asked.scenarioId), scenario, centreId, asked.week);
  if (why === null) return null;
  const last = scenario.weekStarts.length - 1;
  const to = (week: number) => ask({ ...asked, centreId, week: Math.min(last, Math.max(0, week)) });
  const scenarioName = plan.scenarios.find(({ id }) => id === asked.scenarioId)?.name;
  return (
    <Sheet label="Why" onClose={() => ask(null)}>
      <div className={styles.why}>
        <header>
          <h2>Why</h2>
          <p className="quiet">{scenarioName === undefined ? 'Baseline' : `“${scenarioName}”`}</p>
        </header>
        <p className={styles.sentence} role="status">
          {why.sentence}
        </p>
        {outOfDate && <p className={styles.stale}>Out of date: inputs have changed since these runs.</p>}
        <div className={styles.steps}>
          <button type="button" data-first-focus onClick={() => to(asked.week - 1)} disabled={asked.week === 0}>
            Week before
          </button>
          <button type="button" onClick={() => to(asked.week + 1)} disabled={asked.week === last}>
            Week after
          </button>
          <label>
            <span className="quiet">At </span>
            <select value={centreId} onChange={({ target }) => ask({ ...asked, centreId: target.value })}>
              <CentreOptions centres={plan.centres.filter(({ id }) => id in scenario.causes)} />
            </select>
          </label>
        </div>
        <LoadWeeks scenario={scenario} centreId={centreId} week={asked.week} window={why.window} />
        <Evidence
          {...{ why, scenario }}
          title={`Why people had waited, week of ${shortDate(scenario.weekStarts[asked.week] ?? '')}`}
        />
        {why.outages.length > 0 && (
          <ul className={styles.outages} aria-label="Linacs out">
            {why.outages.map(({ machineId, name, from, until }) => (
              <li key={`${machineId} ${from}`}>
                <button
                  type="button"
                  className="plain"
                  onClick={() => {
                    ask(null);
                    goTo({
                      ...{ view: 'fleet', selection: { kind: 'machine', id: machineId } },
                      scenarioId: asked.scenarioId,
                    });
                  }}
                >
                  {name}: out from {shortDate(from)} to {shortDate(addDays(until, -1))}
                </button>
              </li>
            ))}
          </ul>
        )}
        <div className={styles.steps}>
          <span className="quiet">Worst weeks here</span>
          {worstWeeks(scenario, centreId, 4).map((week) => (
            <button key={week} type="button" aria-pressed={week === asked.week} onClick={() => to(week)}>
              {shortDate(scenario.weekStarts[week] ?? '')}
            </button>
          ))}
        </div>
        <footer className={styles.steps}>
          <button type="button" className="primary" onClick={() => ask(null)}>
            Close
          </button>
        </footer>
      </div>
    </Sheet>
  );
}

function Evidence({ why, scenario, title }: { why: Why; scenario: ScenarioResult; title: string }) {
  const { window, asked, had, waitDays, usualDays, parts, lost, usuallyLost } = why;
  const days = (value: number) => (Number.isFinite(value) ? `${decimal(value, 1)} days` : 'none');
  const rows: [string, string][] = [
    [
      'Mean wait of those who started that week',
      Number.isFinite(waitDays) ? `${decimal(waitDays, 1)} days` : 'nobody started',
    ],
    ['Median of all weeks there', Number.isFinite(usualDays) ? `${decimal(usualDays, 1)} days` : 'none'],
    ...[parts.scanning, parts.planning, parts.machine].map(({ name, days: own, usualDays: rule }): [string, string] => [
      name,
      `${days(own)}, usually ${days(rule)}`,
    ]),
    ['Minutes asked, of those there were', percent(asked)],
    ['Minutes there were, of what is usual', percent(had)],
    ['Minutes lost without notice', `${percent(lost, 1)}, usually ${percent(usuallyLost, 1)}`],
  ];
  return (
    <table className={styles.evidence}>
      <caption>
        <SaveFigure
          {...{ title, about: why.sentence, of: 'runs', picture: true, table: true }}
          scenarioIds={scenario.id === 'baseline' ? [] : [scenario.id]}
        />{' '}
        From {longDate(scenario.weekStarts[window.first] ?? '')}, when they were decided for, to that week: means of all
        runs
      </caption>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="number">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
