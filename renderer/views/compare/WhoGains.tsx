import { useMemo, useState } from 'react';
import type { Plan } from '../../../db/schema/plan.ts';
import { areaChanges, fifthChanges } from '../../plan/compare/areas.ts';
import { addWeeks, longDate } from '../../plan/dates.ts';
import { type Difference, differenceWords } from '../../plan/map/mapDifference.ts';
import { measureStyles } from '../../plan/map/zoneMeasures.ts';
import { decimal, signed } from '../../plan/numbers.ts';
import { differenceInterval, differenceText, kpis } from '../../plan/results/kpis.ts';
import type { ExperimentResult } from '../../simulation/results.ts';
import styles from './CompareView.module.css';
import type { Compared } from './compared.ts';
import { reading } from './KpiTable.tsx';
import tables from './tables.module.css';

type Props = { plan: Plan; result: ExperimentResult; compared: readonly Compared[] };

/** Which pathways and which areas a scenario helps and which it harms, in waiting and in travel, and how deprived they are. */
export function WhoGains({ plan, result, compared }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const scenario = (compared.find(({ scenario: { id } }) => id === chosen) ?? compared[0])?.scenario;
  if (!scenario) return <p className="quiet">Choose a scenario above to see whom it helps and whom it harms.</p>;
  return (
    <>
      {compared.length > 1 && (
        <label>
          <span className="quiet">Of </span>
          <select value={scenario.id} onChange={({ target }) => setChosen(target.value)}>
            {compared.map(({ scenario: { id, name } }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <Pathways plan={plan} result={result} scenarioId={scenario.id} />
      <Areas plan={plan} result={result} scenarioId={scenario.id} />
    </>
  );
}

const wait = kpis.find(({ metric }) => metric === 'waitDays');

type OfScenario = { plan: Plan; result: ExperimentResult; scenarioId: string };

function Pathways({ plan, result, scenarioId }: OfScenario) {
  const baseline = result.scenarios[0];
  const late = kpis.find(({ metric }) => metric === 'breaches');
  if (!baseline || !wait || !late) return null;
  const rowOf = (id: string, metric: string) =>
    result.pathwayComparisons.find((row) => row.scenario === scenarioId && row.scope === id && row.metric === metric);
  const size = (id: string) => Math.abs(rowOf(id, 'waitDays')?.difference ?? 0);
  return (
    <section>
      <h3 className={tables.title}>Pathways, those whose wait changes most first</h3>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">Pathway</th>
            {['Courses', 'Mean wait, days', 'Change', '95% interval'].map((heading) => (
              <th key={heading} scope="col" className="number">
                {heading}
              </th>
            ))}
            <th scope="col">Reading</th>
            <th scope="col" className="number">
              Later than target
            </th>
          </tr>
        </thead>
        <tbody>
          {baseline.pathways
            .toSorted((a, b) => size(b.id) - size(a.id))
            .map(({ id, courses, waitDays }) => {
              const [row, breaches] = [rowOf(id, 'waitDays'), rowOf(id, 'breaches')];
              return (
                <tr key={id}>
                  <th scope="row">{plan.pathways.find((one) => one.id === id)?.name ?? id}</th>
                  <td className="number">{decimal(courses.mean)}</td>
                  <td className="number">{decimal(waitDays.mean, 1)}</td>
                  <td className="number">{row ? differenceText(wait, row.difference, row.ci95) : '–'}</td>
                  <td className={`number ${tables.quiet}`}>{row ? differenceInterval(wait, row.ci95) : ''}</td>
                  <td>{row ? reading(wait, row) : ''}</td>
                  <td className="number">
                    {breaches?.distinguishable ? differenceText(late, breaches.difference, breaches.ci95) : ''}
                  </td>
                </tr>
              );
            })}
        </tbody>
      </table>
    </section>
  );
}

function Areas({ plan, result, scenarioId }: OfScenario) {
  const years = Array.from({ length: Math.max(1, Math.ceil(plan.horizonWeeks / 52)) }, (_, year) =>
    addWeeks(plan.startDate, year * 52),
  );
  const [date, setDate] = useState(years[Math.floor(years.length / 2)] ?? plan.startDate);
  const areas = useMemo(() => areaChanges(plan, result, scenarioId, date), [plan, result, scenarioId, date]);
  const fifths = useMemo(() => fifthChanges(plan, areas, Number(date.slice(0, 4))), [plan, areas, date]);
  const changed = areas
    .filter(({ waitChange, travelChange }) => [waitChange, travelChange].some(told))
    .toSorted((a, b) => weightOf(b) - weightOf(a));
  return (
    <section>
      <h3 className={tables.title}>Areas</h3>
      <label className={styles.tick}>
        <span className="quiet">Flows and travel as on</span>
        <select value={date} onChange={({ target }) => setDate(target.value)}>
          {years.map((day) => (
            <option key={day} value={day}>
              {longDate(day)}
            </option>
          ))}
        </select>
      </label>
      {changed.length === 0 ? (
        <p>No area’s wait or travel changes by more than can be told from noise.</p>
      ) : (
        <table className={tables.table}>
          <thead>
            <tr>
              <th scope="col">Area</th>
              <th scope="col" className="number">
                Courses a year
              </th>
              <th scope="col" className="number">
                Mean wait, days
              </th>
              <th scope="col">Wait</th>
              <th scope="col" className="number">
                95% interval
              </th>
              <th scope="col" className="number">
                Minutes by car
              </th>
              <th scope="col">Travel</th>
            </tr>
          </thead>
          <tbody>
            {changed.map((area) => (
              <tr key={area.id}>
                <th scope="row">{area.name}</th>
                <td className="number">{decimal(area.coursesPerYear)}</td>
                <td className="number">{area.wait === null ? '–' : decimal(area.wait, 1)}</td>
                <td>{area.waitChange ? differenceWords(measureStyles.wait, area.waitChange) : 'not known'}</td>
                <td className={`number ${tables.quiet}`}>{intervalOf(area.waitChange)}</td>
                <td className="number">{area.travel === null ? '–' : decimal(area.travel)}</td>
                <td>{area.travelChange ? differenceWords(measureStyles.travel, area.travelChange) : 'not known'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="quiet">
        An area’s wait is that of the centres its people go to, each by its share; its interval is paired by run, as
        theirs are. {areas.length - changed.length} of {areas.length} areas have no change that can be told.
      </p>
      {fifths.length > 0 && (
        <table className={tables.table}>
          <caption>By deprivation of the areas where people live, a fifth of the people in each row</caption>
          <thead>
            <tr>
              <th scope="col">People</th>
              {['Areas', 'Mean wait, days', 'Change', '95% interval', 'Minutes by car', 'Change in minutes'].map(
                (heading) => (
                  <th key={heading} scope="col" className="number">
                    {heading}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {fifths.map((fifth) => (
              <tr key={fifth.name}>
                <th scope="row">{fifth.name}</th>
                <td className="number">{fifth.areas}</td>
                <td className="number">{decimal(fifth.wait, 1)}</td>
                <td className="number">{fifthText(fifth.waitChange)}</td>
                <td className={`number ${tables.quiet}`}>{intervalOf(fifth.waitChange)}</td>
                <td className="number">{decimal(fifth.travel)}</td>
                <td className="number">{signed(fifth.travelChange, 1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

type Area = ReturnType<typeof areaChanges>[number];

const intervalOf = (change: Area['waitChange']): string =>
  change?.noise && wait ? differenceInterval(wait, change.noise.ci95) : '';

const fifthText = (change: Difference): string =>
  change.value === 0 ? 'no change' : told(change) ? signed(change.value, 1) : 'not told from noise';

const told = (change: Area['waitChange']): boolean =>
  change !== null && change.certainty !== 'noise' && Math.abs(change.value) >= 0.05;

/** A minute of travel, there and back on every day of treatment, weighs as much here as a day of waiting. */
const weightOf = ({ waitChange, travelChange }: Area): number =>
  (told(waitChange) ? Math.abs(waitChange?.value ?? 0) : 0) +
  (told(travelChange) ? Math.abs(travelChange?.value ?? 0) : 0);
