import type { Plan } from '../../../../db/schema/plan.ts';
import styles from '../PlanDataView.module.css';
import { PlanFile } from '../PlanFile.tsx';
import { PlanLibrary } from '../PlanLibrary.tsx';

/** The plan as a file, and the other plans on this computer. */
export function FilesPanel({ plan }: { plan: Plan }) {
  return (
    <div className={styles.view}>
      <PlanFile plan={plan} />
      <PlanLibrary />
    </div>
  );
}
