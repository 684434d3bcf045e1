import { useState } from 'react';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Scenario } from '../../../db/schema/scenario.ts';
import { changeFields } from '../../plan/commands/changeFields.ts';
import { buildsOn } from '../../plan/scenarios/lineage.ts';
import { flattenScenario, setParent } from '../../plan/scenarios/scenarioEdits.ts';
import { useStore } from '../../state/store.ts';
import styles from './ScenariosView.module.css';
import { doIt, duplicate, makeNew, remove } from './scenarioDo.ts';

/** What a scenario is called, what it is about and builds on, and what can be done with the whole of it. */
export function ScenarioHead({ plan, scenario }: { plan: Plan; scenario: Scenario }) {
  const { id, name, description = '', parentId } = scenario;
  const [draft, setDraft] = useState(name);
  const [about, setAbout] = useState(description);
  const compared = useStore((state) => state.comparedIds.includes(id));
  const toggle = useStore((state) => state.toggleCompared);
  const parents = plan.scenarios.filter((one) => one.id !== id && !buildsOn(plan, one, id));
  const rename = () => {
    if (draft.trim() === '') setDraft(name);
    else if (draft.trim() !== name) doIt(changeFields(plan, 'scenarios', id, { name: draft.trim() }));
  };
  const describe = () => {
    const next = about.trim() === '' ? undefined : about.trim();
    if (next !== scenario.description) doIt(changeFields(plan, 'scenarios', id, { description: next }));
  };
  return (
    <header className={styles.head}>
      <input
        className={styles.name}
        data-scenario-name
        aria-label="Name of the scenario"
        maxLength={200}
        value={draft}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={rename}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
      />
      <textarea
        className={styles.about}
        aria-label="Description"
        placeholder="What is it about, and why is it asked?"
        rows={2}
        maxLength={4000}
        value={about}
        onChange={({ target }) => setAbout(target.value)}
        onBlur={describe}
      />
      <div className={styles.actions}>
        <label>
          Builds on{' '}
          <select
            value={parentId ?? ''}
            onChange={({ target }) => doIt(setParent(plan, id, target.value === '' ? null : target.value))}
          >
            <option value="">Baseline</option>
            {parents.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => makeNew(id)}>
          Branch
        </button>
        <button type="button" onClick={() => duplicate(id)}>
          Duplicate
        </button>
        {parentId !== undefined && (
          <button
            type="button"
            title="What it inherits becomes its own, and it builds on the baseline"
            onClick={() => doIt(flattenScenario(plan, id))}
          >
            Stand by itself
          </button>
        )}
        <button type="button" aria-pressed={compared} onClick={() => toggle(id)}>
          {compared ? 'Compared' : 'Compare'}
        </button>
        <button type="button" title="Undo brings it back" onClick={() => remove(id)}>
          Remove
        </button>
      </div>
    </header>
  );
}
