import type { Plan } from '../../../db/schema/plan.ts';
import type { SourceStatus } from '../../../db/schema/source.ts';
import styles from './PlanDataView.module.css';

export const statusWords: Record<SourceStatus, string> = {
  published: 'Published',
  local: 'Local',
  derived: 'Derived here from published figures',
  illustrative: 'Illustrative: replace with your own',
};

/** Every source the plan's figures name. */
export function SourceTable({ plan }: { plan: Plan }) {
  const sources = plan.sources ?? [];
  return (
    <section className={styles.section}>
      <h2>Sources</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col">Status</th>
            <th scope="col">Note</th>
          </tr>
        </thead>
        <tbody>
          {sources.map(({ id, title, address, status, note }) => (
            <tr key={id}>
              <th scope="row">
                {title}
                {address !== undefined && <div className={styles.address}>{address}</div>}
              </th>
              <td>{statusWords[status]}</td>
              <td>{note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
