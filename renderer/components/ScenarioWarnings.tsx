import { warningsOf } from '../plan/warnings.ts';
import { shownScenarioId } from '../state/planSlice.ts';
import { useStore } from '../state/store.ts';
import styles from './ScenarioWarnings.module.css';

/**
 * What cannot be as the scenario on screen has it, such as more machines than bunkers: the first of it, so that the
 * view keeps its room. Told of the plan as it is stored, so that nothing shifts under the hand while something is
 * dragged.
 */
export function ScenarioWarnings() {
  const plan = useStore((state) => state.plan);
  const scenarioId = useStore(shownScenarioId);
  const goTo = useStore((state) => state.goTo);
  const [first, ...others] = plan === null || scenarioId === null ? [] : warningsOf(plan, scenarioId);
  if (first === undefined) return null;
  return (
    <section className={styles.warnings} aria-label="Worth a look in this scenario">
      <p role="status">{first}</p>
      {others.length > 0 && (
        <button type="button" className="plain" onClick={() => goTo({ view: 'data', tab: 'health' })}>
          {others.length === 1 ? 'One more' : `${others.length} more`} under Data
        </button>
      )}
    </section>
  );
}
