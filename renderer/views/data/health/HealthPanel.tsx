import type { Plan } from '../../../../db/schema/plan.ts';
import { BenchmarkTable } from '../BenchmarkTable.tsx';
import styles from '../PlanDataView.module.css';
import { WarningList } from '../WarningList.tsx';

/** What is wrong or doubtful in the plan, and how its first year compares with published figures. */
export function HealthPanel({ plan }: { plan: Plan }) {
  return (
    <div className={styles.view}>
      <WarningList plan={plan} />
      <BenchmarkTable plan={plan} />
    </div>
  );
}
