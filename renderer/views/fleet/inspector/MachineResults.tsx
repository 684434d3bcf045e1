import { decimal, percent } from '../../../plan/numbers.ts';
import { shownResult } from '../../../state/shownResult.ts';
import { useStore } from '../../../state/store.ts';
import styles from './inspector.module.css';

/** What the simulation on screen says of one machine, over the whole plan. */
export function MachineResults({ id }: { id: string }) {
  const machine = useStore((state) => shownResult(state)?.machines.find((held) => held.id === id));
  if (!machine || !Number.isFinite(machine.utilisation.mean)) return null;
  const { utilisation, fractionsDelivered } = machine;
  return (
    <>
      <h3 className={styles.section}>Simulated, over the plan</h3>
      <dl className={styles.figures}>
        <dt>Utilisation</dt>
        <dd>{percent(utilisation.mean, 0)}</dd>
        <dt>Fractions</dt>
        <dd>{decimal(fractionsDelivered.mean)}</dd>
      </dl>
    </>
  );
}
