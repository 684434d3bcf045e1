import type { ShownThen } from '../../plan/workshop/shownThen.ts';
import styles from './FigureTable.module.css';

/** The figures that are kept with what was said. */
export function FigureTable({ shown }: { shown: Pick<ShownThen, 'scenarioName' | 'figures'> }) {
  if (shown.figures === undefined)
    return <p className={styles.none}>No figures are kept with it: none of “{shown.scenarioName}” had landed.</p>;
  return (
    <table className={styles.figures}>
      <caption>On screen: {shown.scenarioName === 'Baseline' ? 'the baseline' : `“${shown.scenarioName}”`}</caption>
      <tbody>
        {shown.figures.map(({ label, value, interval }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td className="number">{value}</td>
            <td className="number">{interval}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
