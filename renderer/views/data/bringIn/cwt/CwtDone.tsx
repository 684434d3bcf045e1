import type { CwtReading } from '../../../../intake/cwt/cwtReading.ts';
import { useStore } from '../../../../state/store.ts';
import styles from './Cwt.module.css';

/** What came in, with the way to where it is held against the plan, and the way back. */
export function CwtDone({ reading, onDone }: { reading: CwtReading; onDone(): void }) {
  const undo = useStore((state) => state.undo);
  const showTab = useStore((state) => state.showTab);
  const last = useStore((state) => state.undoStack.at(-1)?.label ?? null);
  const label = reading.command?.label ?? '';
  return (
    <section className={styles.done} aria-label="What came in" data-testid="outcome">
      <h2 tabIndex={-1} ref={(heading) => heading?.focus()}>
        {label.replace(/^Bring in/, 'Brought in')}
      </h2>
      <p>
        It stands beside the simulation in the charts of waits, and the baseline is held against it under Calibration.
      </p>
      <div className={styles.actions}>
        <button
          type="button"
          className="primary"
          onClick={() => {
            onDone();
            showTab('calibration');
          }}
        >
          Show the calibration
        </button>
        <button type="button" onClick={onDone}>
          Done
        </button>
        {last === label && (
          <button
            type="button"
            onClick={() => {
              undo();
              onDone();
            }}
          >
            Undo all of it
          </button>
        )}
      </div>
    </section>
  );
}
