import type { FleetConflict } from '../../../plan/fleet/conflicts/fleetConflict.ts';
import { ConflictLine } from './ConflictLine.tsx';
import styles from './conflicts.module.css';

/** Every conflict of the fleet on screen, the gravest first. */
export function ConflictList({ conflicts }: { conflicts: readonly FleetConflict[] }) {
  return (
    <section className={styles.list} id="fleet-conflicts" aria-label="Conflicts">
      {conflicts.length === 0 && <p className="quiet">Nothing in this fleet is in conflict.</p>}
      <ul>
        {conflicts.map((conflict) => (
          <li key={conflict.id}>
            <ConflictLine conflict={conflict} />
          </li>
        ))}
      </ul>
    </section>
  );
}
