import { SeriesMark } from '../../components/SeriesMark.tsx';
import type { Compared } from './compared.ts';
import styles from './tables.module.css';

/** The heads of columns that are the baseline and scenarios, each with the colour and dash that its pictures have. */
export const ScenarioHeads = ({ compared }: { compared: readonly Compared[] }) => (
  <>
    <th scope="col" className="number">
      <SeriesMark order={0} /> Baseline
    </th>
    {compared.map(({ scenario, order }) => (
      <th key={scenario.id} scope="col" className={`number ${styles.head}`}>
        <SeriesMark order={order} /> {scenario.name}
      </th>
    ))}
  </>
);
