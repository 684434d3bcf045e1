import type { CwtReading } from '../../../../intake/cwt/cwtReading.ts';
import { useStore } from '../../../../state/store.ts';
import { UndoAll } from '../UndoAll.tsx';
import styles from './Cwt.module.css';

/** What came in, with the way to where it is held against the plan, and the way back. */
export function CwtDone({ reading, onDone }: { reading: CwtReading; onDone(): void }) {
  const showTab = useStore((state) => state.showTab);
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
        <UndoAll label={label} onDone={onDone} />
      </div>
    </section>
  );
}
