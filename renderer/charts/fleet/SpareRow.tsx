import type { FleetCentre } from '../../plan/fleet/fleetTypes.ts';
import styles from './SpareRow.module.css';

/** Bunkers in which nothing ever stands, as the place to add a machine. */
export function SpareRow({ centre, top, height }: { centre: FleetCentre; top: number; height: number }) {
  const { id, name, spare } = centre;
  return (
    <div className={styles.row} style={{ top, height }}>
      <button
        type="button"
        className={styles.add}
        data-add-linac={id}
        data-roving="machine"
        tabIndex={-1}
        aria-label={`${spare === 1 ? 'A spare bunker' : `${spare} spare bunkers`} at ${name}: add a linac`}
      >
        {spare === 1 ? '1 spare bunker' : `${spare} spare bunkers`}
        <span className={styles.link} data-picture="no">
          Add a linac
        </span>
      </button>
    </div>
  );
}
