import { SourceDot } from '../../components/SourceDot.tsx';
import { SaveFigure } from '../../components/saveAs/SaveFigure.tsx';
import { statusNames, statusWords } from '../../plan/map/centreStatus.ts';
import { machinesAt } from '../../plan/map/machinesAt.ts';
import { centreDifferenceStyle, differenceWords } from '../../plan/map/mapDifference.ts';
import { waitWords } from '../../plan/map/mapWords.ts';
import { figuresWords } from '../../plan/map/moment.ts';
import { decimal, percent } from '../../plan/numbers.ts';
import { exact, inForm } from '../../saving/table/exact.ts';
import { upperFirst } from '../../simulation/firstLetter.ts';
import styles from './NetworkTables.module.css';
import type { NetworkContents } from './networkContents.ts';

/** Every centre with what its ring, its sign and its label say, and a little more. */
export function CentresTable({ shown, selection, onSelect }: NetworkContents) {
  const { network, moment } = shown;
  const { plan } = network;
  const compared = shown.against !== null;
  const machinesOf = (centreId: string) => machinesAt(network, centreId, moment.date).map((record) => ({ record }));
  return (
    <table className={styles.table}>
      <caption>
        Centres, from north to south{' '}
        <SaveFigure
          title="Centres of the network"
          {...{ of: shown.result === null ? 'plan' : 'runs', table: true }}
          notes={[figuresWords(plan, moment)]}
        />
      </caption>
      <thead>
        <tr>
          <th scope="col">Centre</th>
          <th scope="col">State</th>
          <th scope="col" className="number">
            Linacs
          </th>
          <th scope="col" className="number">
            Out
          </th>
          <th scope="col" className="number" {...inForm('share')}>
            Utilisation
          </th>
          <th scope="col" className="number">
            Mean wait
          </th>
          {compared && <th scope="col">Wait against baseline</th>}
          <th scope="col" className="number" {...inForm('share')}>
            Within target
          </th>
          <th scope="col" className="number">
            Courses a year
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.centres.map((entry) => {
          const { centre, linacs, out, figures, status, difference, coursesPerYear } = entry;
          const selected = selection?.kind === 'centre' && selection.id === centre.id;
          const words = statusWords(entry, figures) ?? statusNames[status];
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
              </th>
              <td>{upperFirst(words)}</td>
              <td className="number" {...exact(linacs)}>
                <SourceDot plan={plan} figures={machinesOf(centre.id)} />
                {linacs}
              </td>
              <td className="number">{out.length}</td>
              <td className="number" {...exact(figures?.utilisation)}>
                {figures ? percent(figures.utilisation) : '–'}
              </td>
              <td className="number" {...exact(figures?.waitDays)}>
                {figures ? waitWords(figures) : '–'}
              </td>
              {compared && (
                <td>
                  {difference ? differenceWords(centreDifferenceStyle, difference) : 'not in both'}
                  <span hidden data-beneath="change in days" {...exact(difference?.value ?? null)} />
                </td>
              )}
              <td className="number" {...exact(figures?.withinTarget)}>
                {figures ? percent(figures.withinTarget) : '–'}
              </td>
              <td className="number" {...exact(coursesPerYear)}>
                {decimal(coursesPerYear)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
