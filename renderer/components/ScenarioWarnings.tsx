import { scenarioWarningsOf } from '../plan/warnings.ts';
import { shownScenarioId } from '../state/planSlice.ts';
import { useStore } from '../state/store.ts';
import styles from './ScenarioWarnings.module.css';

const most = 3;

/**
 * What cannot be as the scenario on screen has it, such as more machines than bunkers. Told of the plan as it is
 * stored, so that nothing shifts under the hand while something is dragged.
 */
export function ScenarioWarnings() {
  const plan = useStore((state) => state.plan);
  const scenarioId = useStore(shownScenarioId);
  if (plan === null) return null;
  const warnings = scenarioWarningsOf(plan, scenarioId);
  if (warnings.length === 0) return null;
  return (
    <section className={styles.warnings} role="status" aria-label="Worth a look in this scenario">
      <ul>
        {warnings.slice(0, most).map((message) => (
          <li key={message}>{message}</li>
        ))}
        {warnings.length > most && <li>And {warnings.length - most} more, listed under Data.</li>}
      </ul>
    </section>
  );
}
