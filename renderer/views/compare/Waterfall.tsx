import { SaveFigure } from '../../components/saveAs/SaveFigure.tsx';
import { placedSteps, type Step } from '../../plan/compare/contributionSteps.ts';
import { exact, exactEnds, notSaved } from '../../saving/table/exact.ts';
import type { Estimate } from '../../simulation/results.ts';
import tables from './tables.module.css';
import styles from './Waterfall.module.css';

type Props = {
  label: string;
  steps: readonly Step[];
  note: string;
  /** Whose changes they are, and how many runs each was simulated in. */
  scenarioId: string;
  runs: number;
  format(value: number, ci95: Estimate['ci95']): string;
};

/** Effects one after the other, each bar beginning where the one before ended. */
export function Waterfall({ label, steps, note, scenarioId, runs, format }: Props) {
  const { placed, low, high } = placedSteps(steps);
  const span = high - low || 1;
  const at = (value: number) => `${(((value - low) / span) * 100).toFixed(2)}%`;
  return (
    <figure className={styles.frame} data-picture="waterfall">
      <table className={tables.table}>
        <caption data-picture="no">
          {label}{' '}
          <SaveFigure
            title={`What each change does: ${label}`}
            {...{ about: note, of: { runs, outOfDate: false }, scenarioIds: [scenarioId], picture: true, table: true }}
          />
        </caption>
        <thead>
          <tr>
            <th scope="col">Change</th>
            <th scope="col" className="number">
              Effect
            </th>
            <th scope="col">95% interval</th>
            <th scope="col" className={styles.wide} {...notSaved}>
              <span className="visually-hidden">Picture</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {placed.map(({ key, name, effect, ci95, interval, better, note: aside, from, to, sum }) => (
            <tr key={key} className={sum ? styles.sum : undefined}>
              <th scope="row">{name}</th>
              <td className="number" {...exact(effect)}>
                {format(effect, ci95)}
              </td>
              <td className={`${tables.quiet} ${styles.aside}`} {...exactEnds(interval)}>
                {aside}
                <span hidden data-beneath="reading">
                  {interval === null ? aside : interval[0] <= 0 && interval[1] >= 0 ? 'cannot be told from noise' : ''}
                </span>
              </td>
              <td className={styles.wide}>
                <span className={styles.track} aria-hidden="true">
                  <span className={styles.zero} style={{ left: at(0) }} />
                  <span
                    className={styles.bar}
                    data-better={better === null ? 'neither' : better}
                    style={{ left: at(Math.min(from, to)), right: `calc(100% - ${at(Math.max(from, to))})` }}
                  />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <figcaption className="quiet" data-picture="no">
        {note}
      </figcaption>
    </figure>
  );
}
