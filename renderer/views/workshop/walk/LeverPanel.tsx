import { useEffect, useRef } from 'react';
import { shortcutProps } from '../../../palette/shortcutProps.ts';
import { changeSentence } from '../../../plan/scenarios/changeSentence.ts';
import { floorName } from '../../../plan/workshop/floorCopy.ts';
import { tryFromTheFloor } from '../../../state/fromTheFloor.ts';
import { shownPlan, shownScenarioId } from '../../../state/planSlice.ts';
import { useStore } from '../../../state/store.ts';
import { stepShown } from '../../../state/workshopSlice.ts';
import { ChangeLever } from '../../levers/ChangeLever.tsx';
import { LeverShelf } from '../../levers/LeverShelf.tsx';
import styles from './Walk.module.css';

/** The levers of the scenario on screen, large enough to be moved standing; what the room asks for is added on top. */
export function LeverPanel() {
  const plan = useStore((state) => state.plan);
  const shown = useStore(shownPlan);
  const scenarioId = useStore(shownScenarioId);
  const floor = useStore((state) => state.walk?.floorId != null);
  const firstId = useStore((state) => stepShown(state)?.focus?.leverChangeId);
  const setWalk = useStore((state) => state.setWalk);
  const goToStep = useStore((state) => state.goToStep);
  const at = useStore((state) => state.walk?.at ?? 0);
  const panel = useRef<HTMLElement>(null);
  // The next Tab reaches the first lever, while the arrows still walk: nothing is moved by whoever only turns the page.
  useEffect(() => panel.current?.focus(), []);
  // What is said follows the hand; what there is to be moved is the plan's.
  const moved = shown?.scenarios.find(({ id }) => id === scenarioId)?.changes ?? [];
  const changes = plan?.scenarios.find(({ id }) => id === scenarioId)?.changes ?? [];
  const ordered = [...changes.filter(({ id }) => id === firstId), ...changes.filter(({ id }) => id !== firstId)];
  return (
    <aside className={styles.levers} aria-label="Levers" tabIndex={-1} ref={panel}>
      <header className={styles.leversHead}>
        <h2>{floor ? 'From the floor' : 'Levers'}</h2>
        <span className={styles.space} />
        <button
          type="button"
          onClick={() => (floor ? goToStep(at) : tryFromTheFloor(useStore.getState()))}
          {...shortcutProps('walk.floor')}
        >
          {floor ? 'Back to the step' : 'Try what the room asks'}
        </button>
        <button type="button" onClick={() => setWalk({ levers: false })} {...shortcutProps('walk.levers')}>
          Close
        </button>
      </header>
      {scenarioId !== null &&
        shown !== null &&
        ordered.map((change) => (
          <section key={change.id} className={styles.leversOf}>
            <h3>{changeSentence(shown, moved.find(({ id }) => id === change.id) ?? change)}</h3>
            <ChangeLever scenarioId={scenarioId} changeId={change.id} size="large" />
          </section>
        ))}
      {ordered.length === 0 && !floor && (
        <p>The baseline has no levers of its own. What the room asks is tried in a copy beside it.</p>
      )}
      {floor && scenarioId !== null && plan !== null && (
        // What began as an empty copy is called by what was asked first, so that it is known again among the others.
        <LeverShelf
          scenarioId={scenarioId}
          nameFor={changes.length === 0 ? (asked) => floorName(plan, asked) : undefined}
        />
      )}
    </aside>
  );
}
