import type { PlanSummary } from '../../../../electron/api.ts';
import { TableHead } from '../../../components/TableHead.tsx';
import { againstNow, momentText } from '../../../plan/backups/backupWords.ts';
import { decimal } from '../../../plan/numbers.ts';
import data from '../PlanDataView.module.css';
import styles from './Backups.module.css';

type Props = {
  plans: readonly PlanSummary[];
  now: readonly PlanSummary[];
  busy: boolean;
  onCopy(plan: PlanSummary): void;
};

/** The plans in a backup, each of which can be had as a copy beside those that are here. */
export function BackupPlans({ plans, now, busy, onCopy }: Props) {
  return (
    <table className={data.table} data-testid="backup-plans">
      <TableHead heads={['Plan', { number: 'Revision' }, 'Last saved', 'Against now', 'Only this one']} />
      <tbody>
        {plans.map((plan) => (
          <tr key={plan.planId}>
            <th scope="row">{plan.name}</th>
            <td className="number">{decimal(plan.revision)}</td>
            <td className={styles.moment}>{momentText(plan.savedAt)}</td>
            <td className={styles.moment}>{againstNow(plan, now)}</td>
            <td>
              <button
                type="button"
                disabled={busy}
                aria-label={`Add as a copy: ${plan.name}`}
                onClick={() => onCopy(plan)}
              >
                Add as a copy
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
