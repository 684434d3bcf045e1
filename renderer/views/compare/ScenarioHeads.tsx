import { SeriesMark } from '../../components/SeriesMark.tsx';
import type { Compared } from './compared.ts';
import styles from './tables.module.css';

/** The heads of columns that are scenarios, each with the colour and dash that its pictures have. */
export const ScenarioHeads = ({ compared }: { compared: readonly Compared[] }) =>
  compared.map(({ scenario, order }) => (
    <th key={scenario.id} scope="col" className={`number ${styles.head}`}>
      <SeriesMark order={order} /> {scenario.name}
    </th>
  ));
