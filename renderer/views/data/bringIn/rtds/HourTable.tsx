import type { Shown } from '../../../../intake/rtds/shown.ts';
import { decimal } from '../../../../plan/numbers.ts';
import styles from './FoundCharts.module.css';
import { shownText } from './shownText.ts';

const steps = ['', styles.step1, styles.step2, styles.step3, styles.step4];

/** Visits by machine and hour of the day, pale to deep. */
export function HourTable({ hours: rows }: { hours: Shown['hours'] }) {
  const most = Math.max(1, ...rows.flatMap(({ hours }) => hours.map(({ visits }) => visits ?? 0)));
  const stepOf = (count: number): number => (count === 0 ? 0 : Math.min(4, 1 + Math.floor((count / most) * 4)));
  return (
    <figure className={styles.chart}>
      <figcaption>
        Visits by hour of the day <span className="quiet">Deepest: {decimal(most)}</span>
      </figcaption>
      <div className={styles.scroll}>
        <table className={styles.hours}>
          <thead>
            <tr>
              <th scope="col">Machine</th>
              {rows[0]?.hours.map(({ hour }) => (
                <th key={hour} scope="col" className={styles.hour}>
                  {hour}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ machine, hours }) => (
              <tr key={machine}>
                <th scope="row">{machine}</th>
                {hours.map(({ hour, visits }) => (
                  <td
                    key={hour}
                    className={steps[stepOf(visits ?? 0)]}
                    title={`${machine}, ${hour} to ${hour + 1} o’clock: ${shownText(visits)}`}
                  >
                    <span className="visually-hidden">{shownText(visits)}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
