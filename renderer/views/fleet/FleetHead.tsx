import type { Fleet } from '../../plan/fleet/fleetTypes.ts';
import styles from './FleetView.module.css';

type Props = {
  fleet: Fleet;
  years: number | null;
  onYears(years: number | null): void;
  showSimulators: boolean;
  onSimulators(show: boolean): void;
};

const spans = [10, 6, 3];

/** What the picture shows, with its units, and how much of it. */
export function FleetHead({ fleet, years, onYears, showSimulators, onSimulators }: Props) {
  const simulators = fleet.centres.reduce((count, centre) => count + centre.simulators.length, 0);
  return (
    <header className={styles.head}>
      <h2>Machines and projects</h2>
      <p className="quiet">lengths in weeks</p>
      <span className={styles.space} />
      {simulators > 0 && (
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={showSimulators}
            onChange={({ target }) => onSimulators(target.checked)}
            aria-label={`Show ${simulators} simulators`}
          />
          Simulators
        </label>
      )}
      <select
        aria-label="Years across the view"
        value={years ?? 'all'}
        onChange={({ target }) => onYears(target.value === 'all' ? null : Number(target.value))}
      >
        <option value="all">All years</option>
        {spans.map((span) => (
          <option key={span} value={span}>
            {span} years
          </option>
        ))}
      </select>
    </header>
  );
}
