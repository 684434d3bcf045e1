import { useState } from 'react';
import { useProvided } from '../../palette/provided.ts';
import { shownPlan, shownScenarioId } from '../../state/planSlice.ts';
import { useStore } from '../../state/store.ts';
import { LeverShelf } from '../levers/LeverShelf.tsx';
import { ChangeList } from './ChangeList.tsx';
import { MergeSheet } from './MergeSheet.tsx';
import { ScenarioHead } from './ScenarioHead.tsx';
import styles from './ScenariosView.module.css';
import { ScenarioTree } from './ScenarioTree.tsx';
import { makeNew } from './scenarioDo.ts';

/** The tree of scenarios, and the chosen one's changes as sentences to be switched, ordered, moved and mended. */
export function ScenariosView() {
  const plan = useStore(shownPlan);
  const shownId = useStore(shownScenarioId);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const [merging, setMerging] = useState(false);
  useProvided('scenarios.merge', () => setMerging(true));
  if (plan === null) return null;
  const scenario = plan.scenarios.find(({ id }) => id === shownId);
  return (
    <section className={styles.view} aria-label="Scenarios">
      <div className={styles.side}>
        <div className={styles.top}>
          <h2>Scenarios</h2>
          <button type="button" onClick={() => makeNew(null)}>
            New
          </button>
          <button type="button" disabled={plan.scenarios.length < 2} onClick={() => setMerging(true)}>
            Merge…
          </button>
        </div>
        <ScenarioTree plan={plan} shownId={shownId} />
      </div>
      <div className={styles.work}>
        <div className={styles.chosen}>
          {scenario === undefined ? (
            <div className={styles.empty}>
              <h3>The baseline</h3>
              <p>
                {plan.scenarios.length === 0
                  ? 'This plan has no scenarios yet. Choose a question beside this, or drag a replacement under Fleet.'
                  : 'The plan as it stands, on which scenarios build. Choose one to see what it changes, or ask another question beside this.'}
              </p>
              <button type="button" className="primary" onClick={() => makeNew(null)}>
                New scenario
              </button>
            </div>
          ) : (
            <>
              <ScenarioHead
                key={`${scenario.id} ${scenario.name} ${scenario.description}`}
                plan={plan}
                scenario={scenario}
              />
              <ChangeList plan={plan} scenario={scenario} opened={opened} onOpen={setOpened} />
            </>
          )}
        </div>
        <aside className={styles.shelf} aria-label="What could be changed">
          <LeverShelf scenarioId={scenario?.id ?? null} onAdded={setOpened} />
        </aside>
      </div>
      {merging && <MergeSheet plan={plan} shownId={shownId} onClose={() => setMerging(false)} />}
    </section>
  );
}
