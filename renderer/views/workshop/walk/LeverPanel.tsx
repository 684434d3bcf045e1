import { changeSentence } from '../../../plan/scenarios/changeSentence.ts';
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
  // What is said follows the hand; what there is to be moved is the plan's.
  const moved = shown?.scenarios.find(({ id }) => id === scenarioId)?.changes ?? [];
  const changes = plan?.scenarios.find(({ id }) => id === scenarioId)?.changes ?? [];
  const ordered = [...changes.filter(({ id }) => id === firstId), ...changes.filter(({ id }) => id !== firstId)];
  return (
    <aside className={styles.levers} aria-label="Levers">
      <header className={styles.leversHead}>
        <h2>{floor ? 'From the floor' : 'Levers'}</h2>
        <button type="button" onClick={() => setWalk({ levers: false })}>
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
      {ordered.length === 0 && !floor && <p>The baseline has no levers. T tries what the room asks.</p>}
      {floor && scenarioId !== null && <LeverShelf scenarioId={scenarioId} />}
    </aside>
  );
}
