import Fold from 'lucide-react/icons/chevrons-down-up';
import Unfold from 'lucide-react/icons/chevrons-up-down';
import { FleetLegend } from '../../charts/fleet/FleetLegend.tsx';
import { EditTargetChoice } from '../../components/EditTargetChoice.tsx';
import type { FleetConflict } from '../../plan/fleet/conflicts/fleetConflict.ts';
import type { Fleet } from '../../plan/fleet/fleetTypes.ts';
import styles from './FleetView.module.css';
import { useFleetStore } from './fleetStore.ts';

type Props = {
  fleet: Fleet;
  /** A scenario is on screen, so that the baseline's own bars are ghosts. */
  changes: boolean;
  conflicts: readonly FleetConflict[];
  years: number | null;
  onYears(years: number | null): void;
  showSimulators: boolean;
  onSimulators(show: boolean): void;
};

const spans = [10, 6, 3, 1];

/** What the picture shows and how much of it, where changes go, and what is in conflict. */
export function FleetHead({ fleet, changes, conflicts, years, onYears, showSimulators, onSimulators }: Props) {
  const { open, list, listed, collapsed, collapse } = useFleetStore();
  const simulators = fleet.centres.reduce((count, centre) => count + centre.simulators.length, 0);
  const groups = [...new Set(fleet.centres.map(({ trustId }) => trustId))];
  const grave = conflicts.filter(({ severity }) => severity !== 'note').length;
  const notes = conflicts.length - grave;
  const folded = collapsed.size > 0;
  return (
    <header className={styles.head}>
      <h2>Machines and projects</h2>
      <EditTargetChoice />
      <button type="button" onClick={() => open({ does: 'newCentre' })}>
        New centre
      </button>
      <div className={styles.shown}>
        <button type="button" className="plain" popoverTarget="fleet-key">
          Key
        </button>
        <div id="fleet-key" popover="auto" className={styles.key}>
          <FleetLegend changes={changes} />
        </div>
        <button
          type="button"
          className={`plain ${styles.fold}`}
          aria-label={folded ? 'Unfold all' : 'Fold all'}
          title={folded ? 'Unfold all' : 'Fold all'}
          onClick={() => collapse(folded ? [] : groups)}
        >
          {folded ? <Unfold aria-hidden="true" /> : <Fold aria-hidden="true" />}
        </button>
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
              {span} {span === 1 ? 'year' : 'years'}
            </option>
          ))}
        </select>
        <button
          type="button"
          className={styles.conflicts}
          aria-expanded={listed}
          aria-controls={listed ? 'fleet-conflicts' : undefined}
          title={`${notes} ${notes === 1 ? 'note' : 'notes'} besides`}
          data-grave={grave > 0}
          onClick={() => list(!listed)}
        >
          {`${grave} ${grave === 1 ? 'conflict' : 'conflicts'}`}
        </button>
      </div>
    </header>
  );
}
