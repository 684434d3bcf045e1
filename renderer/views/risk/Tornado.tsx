import type { UncertainInput } from '../../../db/schema/uncertainty.ts';
import { differenceInterval, differenceText } from '../../plan/results/kpis.ts';
import { inputWords } from '../../plan/risk/sensitivities.ts';
import styles from './Risk.module.css';
import { type Bar, reach, wait } from './sensitivityWords.ts';

/** Inputs by how far either end of their range moves waits, the farthest first. */
export function Tornado({ bars, faded, replications }: { bars: readonly Bar[]; faded: boolean; replications: number }) {
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
      <span className={styles.beneath}>
        at {inputWords[input].format(end.value)}
        {end.distinguishable && end.ci95 ? `, ${differenceInterval(wait, end.ci95)}` : ''}
      </span>
    </>
  );
}
