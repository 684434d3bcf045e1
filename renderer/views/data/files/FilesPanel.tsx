import type { Plan } from '../../../../db/schema/plan.ts';
import { useMerge } from '../../../state/mergeStore.ts';
import { useStore } from '../../../state/store.ts';
import styles from '../PlanDataView.module.css';
import { PlanFile } from '../PlanFile.tsx';
import { PlanLibrary } from '../PlanLibrary.tsx';
import { MergeFile } from './MergeFile.tsx';
import { MergeView } from './merge/MergeView.tsx';

/** The plan as a file, another file merged into it, and the other plans on this computer. */
export function FilesPanel({ plan }: { plan: Plan }) {
  const planId = useStore((state) => state.planId);
  const merging = useMerge((state) => state.merging);
  if (merging !== null && merging.planId === planId) return <MergeView plan={plan} merging={merging} />;
  return (
    <div className={styles.view}>
      <PlanFile plan={plan} />
      <MergeFile />
      <PlanLibrary />
    </div>
  );
}
