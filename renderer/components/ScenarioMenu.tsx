import { scenarioTree } from '../plan/scenarios/lineage.ts';
import { shownPlan, shownScenarioId } from '../state/planSlice.ts';
import { useStore } from '../state/store.ts';
import styles from './ScenarioMenu.module.css';

/** Which scenario is looked at and changed. */
export function ScenarioMenu() {
  const plan = useStore(shownPlan);
  const scenarioId = useStore(shownScenarioId);
  const choose = useStore((state) => state.chooseScenario);
  const show = useStore((state) => state.show);
  if (plan === null) return null;
  return (
    <div className={styles.menu}>
      <label htmlFor="scenario" className="quiet">
        Scenario
      </label>
      <select
        id="scenario"
        className={styles.choice}
        value={scenarioId ?? ''}
        onChange={({ target }) => choose(target.value === '' ? null : target.value)}
      >
        <option value="">Baseline</option>
        {scenarioTree(plan).map(({ scenario: { id, name }, depth }) => (
          <option key={id} value={id}>
            {'\u00a0\u00a0\u00a0'.repeat(depth) + name}
          </option>
        ))}
      </select>
      <button type="button" className="plain" onClick={() => show('scenarios')} aria-label="Manage scenarios">
        Manage…
      </button>
    </div>
  );
}
