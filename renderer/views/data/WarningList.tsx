import type { Plan } from '../../../db/schema/plan.ts';
import { warningsOf } from '../../plan/warnings.ts';
import styles from './PlanDataView.module.css';

/** What is odd about a plan that can be simulated all the same, and about its scenarios. */
export function WarningList({ plan }: { plan: Plan }) {
  const warnings = warningsOf(plan);
  if (warnings.length === 0) return null;
  const nameOf = (scenarioId: string | null) => plan.scenarios.find(({ id }) => id === scenarioId)?.name;
  return (
    <section className={styles.section}>
      <h2>Worth a look</h2>
      <p className="quiet">The plan is sound and can be simulated. These may not be as you mean them.</p>
      <ul className={styles.problems}>
        {warnings.map(({ message, scenarioId, path }) => (
          <li key={`${scenarioId} ${path} ${message}`}>
            {scenarioId !== null && <strong>{nameOf(scenarioId)}: </strong>}
            {message}
          </li>
        ))}
      </ul>
    </section>
  );
}
