import { useMemo, useState } from 'react';
import { SaveFigure } from '../../components/saveAs/SaveFigure.tsx';
import { TableHead } from '../../components/TableHead.tsx';
import { areaChanges, fifthChanges } from '../../plan/compare/areas.ts';
import { addWeeks, longDate } from '../../plan/dates.ts';
import { differenceWords } from '../../plan/map/mapDifference.ts';
import { measureStyles } from '../../plan/map/zoneMeasures.ts';
import { decimal } from '../../plan/numbers.ts';
import { exact, exactEnds } from '../../saving/table/exact.ts';
import { intervalOf, told, weightOf } from './areaWords.ts';
import styles from './CompareView.module.css';
import { Fifths } from './Fifths.tsx';
import tables from './tables.module.css';
import type { OfScenario } from './WhoGains.tsx';

/** Which areas a scenario helps and which it harms, in waiting and in travel. */
export function Areas({ plan, result, scenarioId }: OfScenario) {
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
          <caption>
            Areas whose wait or travel changes{' '}
            <SaveFigure
              {...{ title: 'Areas whose wait or travel changes', of: 'runs', table: true }}
              scenarioIds={[scenarioId]}
              notes={[`Flows and travel as on ${longDate(date)}.`]}
            />
          </caption>
          <TableHead
            heads={[
              'Area',
              { number: 'Courses a year' },
              { number: 'Mean wait, days' },
              'Wait',
              { number: '95% interval' },
              { number: 'Minutes by car' },
              'Travel',
            ]}
          />
          <tbody>
            {changed.map((area) => (
              <tr key={area.id}>
                <th scope="row">{area.name}</th>
                <td className="number" {...exact(area.coursesPerYear)}>
                  {decimal(area.coursesPerYear)}
                </td>
                <td className="number" {...exact(area.wait)}>
                  {area.wait === null ? '–' : decimal(area.wait, 1)}
                </td>
                <td>
                  {area.waitChange ? differenceWords(measureStyles.wait, area.waitChange) : 'not known'}
                  <span hidden data-beneath="change in days" {...exact(area.waitChange?.value ?? null)} />
                </td>
                <td className={`number ${tables.quiet}`} {...exactEnds(area.waitChange?.noise?.ci95)}>
                  {intervalOf(area.waitChange)}
                </td>
                <td className="number" {...exact(area.travel)}>
                  {area.travel === null ? '–' : decimal(area.travel)}
                </td>
                <td>
                  {area.travelChange ? differenceWords(measureStyles.travel, area.travelChange) : 'not known'}
                  <span hidden data-beneath="change in minutes" {...exact(area.travelChange?.value ?? null)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="quiet">
        An area’s wait is that of the centres its people go to, each by its share; its interval is paired by run, as
        theirs are. {areas.length - changed.length} of {areas.length} areas have no change that can be told.
      </p>
      {fifths.length > 0 && <Fifths fifths={fifths} scenarioId={scenarioId} />}
    </section>
  );
}
