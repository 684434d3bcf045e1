import { useStore } from '../../state/store.ts';
import { BenchmarkTable } from './BenchmarkTable.tsx';
import { PathwayTable } from './PathwayTable.tsx';
import styles from './PlanDataView.module.css';
import { PlanFile } from './PlanFile.tsx';
import { PlanLibrary } from './PlanLibrary.tsx';
import { SourceTable } from './SourceTable.tsx';
import { WarningList } from './WarningList.tsx';

/** What the plan is made of: its file, how its first year compares with published figures, and where figures come from. */
export function PlanDataView() {
  const plan = useStore((state) => state.plan);
  if (plan === null) return null;
  return (
    <div className={styles.view}>
      <PlanFile plan={plan} />
      <WarningList plan={plan} />
      <PlanLibrary />
      <BenchmarkTable plan={plan} />
      <PathwayTable plan={plan} />
      <SourceTable plan={plan} />
    </div>
  );
}
