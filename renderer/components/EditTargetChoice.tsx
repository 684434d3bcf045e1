import { useId } from 'react';
import { type EditTarget, editTargets } from '../state/editTargetSlice.ts';
import { shownPlan, shownScenarioId } from '../state/planSlice.ts';
import { useStore } from '../state/store.ts';
import styles from './EditTargetChoice.module.css';

const words: Record<EditTarget, string> = { scenario: 'Try in a scenario', plan: 'Edit the plan' };

/** Whether what is moved in a view is tried in a scenario or corrects the plan itself; said before anything is moved. */
export function EditTargetChoice() {
  const group = useId();
  const editTarget = useStore((state) => state.editTarget);
  const setEditTarget = useStore((state) => state.setEditTarget);
  const scenarioId = useStore(shownScenarioId);
  const scenario = useStore((state) => shownPlan(state)?.scenarios.find(({ id }) => id === scenarioId)?.name ?? null);
  const explained: Record<EditTarget, string> = {
    scenario: scenario === null ? 'A change makes a new scenario' : `A change goes into “${scenario}”`,
    plan: 'A change corrects the plan that every scenario builds on',
  };
  return (
    <fieldset className={styles.choice}>
      <legend className="visually-hidden">Where changes go</legend>
      {editTargets.map((target) => (
        <label key={target} className={styles.option} title={explained[target]}>
          <input
            type="radio"
            name={group}
            className="visually-hidden"
            checked={target === editTarget}
            onChange={() => setEditTarget(target)}
            aria-description={explained[target]}
          />
          {words[target]}
        </label>
      ))}
    </fieldset>
  );
}
