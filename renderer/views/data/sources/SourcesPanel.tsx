import type { Plan } from '../../../../db/schema/plan.ts';
import styles from '../PlanDataView.module.css';
import { SourceTable } from '../SourceTable.tsx';

/** Where the plan's figures come from. */
export function SourcesPanel({ plan }: { plan: Plan }) {
  return (
    <div className={styles.view}>
      <SourceTable plan={plan} />
    </div>
  );
}
