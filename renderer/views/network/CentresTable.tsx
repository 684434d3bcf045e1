import { mapCentres } from '../../plan/map/mapCentres.ts';
import { meanWaitDays, opensWords } from '../../plan/map/mapWords.ts';
import { decimal, percent } from '../../plan/numbers.ts';
import { metricsAt } from '../../plan/results/metricsAt.ts';
import styles from './NetworkTables.module.css';
import type { NetworkContents } from './networkContents.ts';

/** Every centre with what its ring and its label say, and a little more. */
export function CentresTable({ network, date, result, selection, onSelect }: NetworkContents) {
  return (
    <table className={styles.table}>
      <caption>Centres, from north to south</caption>
      <thead>
        <tr>
          <th scope="col">Centre</th>
          <th scope="col" className="number">
            Linacs
          </th>
          <th scope="col" className="number">
            Utilisation
          </th>
          <th scope="col" className="number">
            Mean wait
          </th>
          <th scope="col" className="number">
            Within target
          </th>
          <th scope="col" className="number">
            Courses a year
          </th>
        </tr>
      </thead>
      <tbody>
        {mapCentres(network, date).map(({ centre, linacs, opens, coursesPerYear }) => {
          const metrics = metricsAt(result, centre.id);
          const selected = selection?.kind === 'centre' && selection.id === centre.id;
          return (
            <tr key={centre.id} className={selected ? styles.selected : undefined}>
              <th scope="row">
                <button
                  type="button"
                  className="plain"
                  aria-pressed={selected}
                  onClick={() => onSelect({ kind: 'centre', id: centre.id })}
                >
                  {centre.name}
                </button>
                {opens !== null && <span className="quiet">{opensWords(opens)}</span>}
              </th>
              <td className="number">{linacs}</td>
              <td className="number">{metrics ? percent(metrics.utilisation.mean) : '–'}</td>
              <td className="number">{metrics ? meanWaitDays(metrics) : '–'}</td>
              <td className="number">{metrics ? percent(metrics.withinTarget.mean) : '–'}</td>
              <td className="number">{decimal(coursesPerYear)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
