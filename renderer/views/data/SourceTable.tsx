import { useContext } from 'react';
import type { Plan } from '../../../db/schema/plan.ts';
import type { SourceStatus } from '../../../db/schema/source.ts';
import { NumberedSources } from '../../components/numberedSources.ts';
import { TableHead } from '../../components/TableHead.tsx';
import styles from './PlanDataView.module.css';

const statusWords: Record<SourceStatus, string> = {
  published: 'Published',
  local: 'Local',
  derived: 'Derived',
  illustrative: 'Illustrative',
};

/** Every source the plan's figures name, and how sure each is. */
export function SourceTable({ plan }: { plan: Plan }) {
  const sources = plan.sources ?? [];
  const numbered = useContext(NumberedSources);
  if (sources.length === 0) {
    return (
      <section className={styles.section}>
        <h2>Sources</h2>
        <p>The plan names no source of its figures.</p>
      </section>
    );
  }
  return (
    <section className={styles.section}>
      <h2>Sources</h2>
      <p className="quiet">
        Derived: worked out here from published figures. Illustrative: a judgement, to be replaced with your own figure.
      </p>
      <table className={styles.table}>
        <TableHead heads={['Source', 'Status', 'Note']} />
        <tbody>
          {sources.map(({ id, title, address, status, note }, index) => (
            <tr key={id}>
              <th scope="row">
                {numbered && `[${index + 1}] `}
                {title}
                {address !== undefined && <div className={styles.address}>{address}</div>}
              </th>
              <td>{statusWords[status]}</td>
              <td className={styles.note}>{note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
