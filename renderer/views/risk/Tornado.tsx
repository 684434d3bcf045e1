import type { UncertainInput } from '../../../db/schema/uncertainty.ts';
import { SaveFigure } from '../../components/saveAs/SaveFigure.tsx';
import { differenceInterval, differenceText } from '../../plan/results/kpis.ts';
import { inputWords } from '../../plan/risk/inputWords.ts';
import { type Bar, reach, wait } from '../../plan/risk/sensitivityWords.ts';
import { exact, exactEnds, notSaved } from '../../saving/table/exact.ts';
import styles from './Risk.module.css';

/** Inputs by how far either end of their range moves waits, the farthest first. */
type Props = {
  bars: readonly Bar[];
  faded: boolean;
  partial: boolean;
  scenarioId: string | null;
  replications: number;
};

export function Tornado({ bars, faded, partial, scenarioId, replications }: Props) {
  const most = Math.max(0.01, ...bars.map(reach));
  const at = (days: number) => `${(50 + (days / most) * 48).toFixed(2)}%`;
  return (
    <div className={styles.ranking} data-out-of-date={faded} data-picture="tornado">
      <table data-testid="tornado">
        <caption data-picture="no">
          Change in the network’s mean wait over the whole plan, days{' '}
          <SaveFigure
            title="Which uncertain inputs matter: change in the network’s mean wait, days"
            {...{ of: { runs: replications, outOfDate: faded }, scenarioIds: scenarioId === null ? [] : [scenarioId] }}
            {...{ picture: true, table: true }}
            about={partial ? 'Some inputs had not been tried yet when this was saved.' : ''}
          />
        </caption>
        <thead>
          <tr>
            <th scope="col">Input</th>
            <th scope="col" className="number">
              At the low end
            </th>
            <th scope="col" className={styles.tornado} {...notSaved}>
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
                <span className={styles.beneath} data-beneath="About">
                  {inputWords[input].about}
                </span>
              </th>
              <td className="number" {...exact(low?.difference)}>
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
              <td className="number" {...exact(high?.difference)}>
                <EndWords input={input} end={high} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">
        <span className={`${styles.swatch} ${styles.low}`} aria-hidden="true" /> the low end,{' '}
        <span className={`${styles.swatch} ${styles.high}`} aria-hidden="true" /> the high end. Means of {replications}{' '}
        runs with the same patients.
      </p>
    </div>
  );
}

function EndWords({ input, end }: { input: UncertainInput; end: Bar['low'] }) {
  if (end === null) return <>–</>;
  return (
    <>
      {end.distinguishable ? differenceText(wait, end.difference, end.ci95) : 'noise'}
      <span hidden data-beneath="95% interval" {...exactEnds(end.ci95)} />
      <span hidden data-beneath="reading">
        {end.distinguishable ? 'can be told from noise' : 'cannot be told from noise'}
      </span>
      <span className={styles.beneath} data-beneath="where">
        at {inputWords[input].format(end.value)}
        {end.distinguishable && end.ci95 ? `, ${differenceInterval(wait, end.ci95)}` : ''}
      </span>
    </>
  );
}
