import type { Machine } from '../../../../db/schema/machine.ts';
import { useStore } from '../../../state/store.ts';
import styles from './inspector.module.css';

/** A machine by name; chosen, it takes the inspector. */
export function MachineLink({ machine }: { machine: Machine }) {
  const select = useStore((state) => state.select);
  return (
    <button type="button" className={styles.link} onClick={() => select({ kind: 'machine', id: machine.id })}>
      {machine.model === undefined ? machine.name : `${machine.name}, ${machine.model}`}
    </button>
  );
}
