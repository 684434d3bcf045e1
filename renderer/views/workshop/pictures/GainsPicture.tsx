import { areaChanges } from '../../../plan/compare/areas.ts';
import { differenceWords } from '../../../plan/map/mapDifference.ts';
import { measureStyles } from '../../../plan/map/zoneMeasures.ts';
import { differenceInterval, differenceText, kpiOf } from '../../../plan/results/kpis.ts';
import { comparisonOf } from '../../../simulation/comparisonOf.ts';
import { intervalOf, told, weightOf } from '../../compare/areaWords.ts';
import type { ComparedPicture } from './comparedPicture.ts';
import styles from './pictures.module.css';

/** Of a line of text, a row with its rule. */
const row = 1.75;
const wait = kpiOf.waitDays;

type Props = Omit<ComparedPicture, 'compared' | 'interactive'> & { scenarioId: string; date: string };

/** Which pathways and which areas a scenario helps and which it harms: as many as can be read from five metres, the most first. */
export function GainsPicture({ plan, result, scenarioId, date, size, textSize }: Props) {
  // The heading, the head of the table, and what is left out.
  const most = Math.max(2, Math.floor(size.height / (textSize * row)) - 3);
  const pathways = plan.pathways
    .flatMap(({ id, name }) => {
      const moved = comparisonOf(result.pathwayComparisons, scenarioId, id, 'waitDays');
      return moved?.distinguishable && Math.abs(moved.difference) >= 0.05 ? [{ id, name, moved }] : [];
    })
    .toSorted((a, b) => Math.abs(b.moved.difference) - Math.abs(a.moved.difference));
  const all = areaChanges(plan, result, scenarioId, date);
  const areas = all
    .filter(({ waitChange, travelChange }) => [waitChange, travelChange].some(told))
    .toSorted((a, b) => weightOf(b) - weightOf(a));
  return (
    <div className={styles.gains}>
      <section>
        <h2 className={styles.heading}>Pathways, change in mean wait</h2>
        <table>
          <tbody>
            {pathways.slice(0, most).map(({ id, name, moved }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td className="number" data-better={moved.difference < 0}>
                  {differenceText(wait, moved.difference, moved.ci95)} days
                </td>
                <td className="number quiet">{differenceInterval(wait, moved.ci95)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="quiet">{restWords(plan.pathways.length, pathways.length, most, 'pathways')}</p>
      </section>
      <section>
        <h2 className={styles.heading}>Areas, change in mean wait and in travel</h2>
        <table>
          <tbody>
            {areas.slice(0, most).map(({ id, name, waitChange, travelChange }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>
                  {waitChange && told(waitChange) ? differenceWords(measureStyles.wait, waitChange) : 'same wait'}{' '}
                  <span className={styles.interval}>{told(waitChange) && intervalOf(waitChange)}</span>
                </td>
                <td>
                  {travelChange && told(travelChange)
                    ? differenceWords(measureStyles.travel, travelChange)
                    : 'same travel'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="quiet">{restWords(all.length, areas.length, most, 'areas')}</p>
      </section>
    </div>
  );
}

/** “And 4 more. 30 of 44 areas do not change by what can be told from noise.” */
function restWords(all: number, changed: number, most: number, what: string): string {
  const more = changed > most ? `And ${changed - most} more. ` : '';
  return changed === all
    ? more
    : `${more}${all - changed} of ${all} ${what} do not change by what can be told from noise.`;
}
