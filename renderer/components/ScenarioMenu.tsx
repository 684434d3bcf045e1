import { removeScenario } from '../plan/commands/removeScenario.ts';
import { shownPlan, shownScenarioId } from '../state/planSlice.ts';
import { useStore } from '../state/store.ts';
import styles from './ScenarioMenu.module.css';

/** Which scenario is looked at and changed. */
export function ScenarioMenu() {
  const plan = useStore(shownPlan);
  const scenarioId = useStore(shownScenarioId);
  const choose = useStore((state) => state.chooseScenario);
  const execute = useStore((state) => state.execute);
  if (plan === null) return null;
  const remove = () => {
    const command = scenarioId === null ? null : removeScenario(plan, scenarioId);
    if (command === null) return;
    choose(null);
    execute(command);
  };
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
        {plan.scenarios.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      {scenarioId !== null && (
        <button type="button" className="plain" onClick={remove} title="Remove this scenario; Undo brings it back">
          Remove
        </button>
      )}
    </div>
  );
}
