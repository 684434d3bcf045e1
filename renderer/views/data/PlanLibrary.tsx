import { useEffect, useState } from 'react';
import type { PlanSummary } from '../../../electron/api.ts';
import { TableHead } from '../../components/TableHead.tsx';
import { longDate } from '../../plan/dates.ts';
import { faultText } from '../../state/faultText.ts';
import { useStore } from '../../state/store.ts';
import styles from './PlanDataView.module.css';

/** The plans held on this computer, when there is more than the one that is open. */
export function PlanLibrary() {
  const planId = useStore((state) => state.planId);
  const switchPlan = useStore((state) => state.switchPlan);
  const notify = useStore((state) => state.notify);
  const [plans, setPlans] = useState<PlanSummary[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is asked for again whenever another plan opens.
  useEffect(() => {
    let current = true;
    window.planner.listPlans({}).then(
      (listed) => current && setPlans(listed),
      (error: unknown) => notify(`The plans on this computer cannot be listed: ${faultText(error)}.`),
    );
    return () => {
      current = false;
    };
  }, [planId, notify]);
  if (plans.length < 2) return null;
  return (
    <section className={styles.section}>
      <h2>Plans on this computer</h2>
      <table className={styles.table} data-testid="plans">
        <TableHead heads={['Plan', 'Last saved', 'Open']} />
        <tbody>
          {plans.map((held) => (
            <tr key={held.planId}>
              <th scope="row">{held.name}</th>
              <td>{longDate(held.savedAt.slice(0, 10))}</td>
              <td>
                {held.planId === planId ? (
                  'Open now'
                ) : (
                  <button type="button" aria-label={`Open ${held.name}`} onClick={() => void switchPlan(held.planId)}>
                    Open
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
