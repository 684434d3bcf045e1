import { shownScenarioId } from '../../../state/planSlice.ts';
import { useStore } from '../../../state/store.ts';
import { Resilience } from '../../risk/Resilience.tsx';
import { Sensitivity } from '../../risk/Sensitivity.tsx';
import styles from './Walk.module.css';

/** What would hurt most if it were lost, or which uncertain inputs matter; tried before the room where it was not yet. */
export function RiskPicture({ sensitivity }: { sensitivity: boolean }) {
  const plan = useStore((state) => state.plan);
  const scenarioId = useStore(shownScenarioId);
  const Part = sensitivity ? Sensitivity : Resilience;
  return <div className={styles.risk}>{plan && <Part plan={plan} scenarioId={scenarioId} />}</div>;
}
