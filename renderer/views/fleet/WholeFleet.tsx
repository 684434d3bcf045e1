import type { Plan } from '../../../db/schema/plan.ts';
import { CapitalBars } from '../../charts/fleet/CapitalBars.tsx';
import { FleetLegend } from '../../charts/fleet/FleetLegend.tsx';
import { FleetTimeline } from '../../charts/fleet/FleetTimeline.tsx';
import { fleetSize } from '../../charts/fleet/fleetSize.ts';
import { capitalYears } from '../../plan/fleet/capital.ts';
import { fleetLayout } from '../../plan/fleet/fleetLayout.ts';
import type { CentreLoad } from '../../plan/fleet/fleetLoad.ts';
import { fleetScale } from '../../plan/fleet/fleetScale.ts';
import type { Fleet } from '../../plan/fleet/fleetTypes.ts';
import styles from './FleetView.module.css';
import { longestName } from './longestName.ts';
import type { FleetConflicts } from './useFleetConflicts.ts';

type Props = {
  plan: Plan;
  fleet: Fleet;
  /** A scenario is on screen, so that the baseline's own bars are ghosts. */
  changes: boolean;
  conflicts: FleetConflicts;
  loads: ReadonlyMap<string, CentreLoad>;
  showSimulators: boolean;
  collapsed: ReadonlySet<string>;
};

/** Pixels: as wide as a lying page reads well, rows as high as on an ordinary screen. */
const [width, row, text] = [1400, 28, 13];

const sizeFor = (fleet: Fleet, showSimulators: boolean) =>
  fleetSize(width, row, text, [`${longestName(fleet, showSimulators)} ⋯⋯`], row * 1.35);

/** The whole timeline with what its bars mean, however little of it is in view: what is saved. */
export function WholeFleet({ plan, fleet, changes, conflicts, loads, showSimulators, collapsed }: Props) {
  const size = sizeFor(fleet, showSimulators);
  const layout = fleetLayout(fleet, size, { showSimulators, strips: true, grouped: true, collapsed });
  return (
    <>
      <div className={styles.savedKey}>
        <FleetLegend changes={changes} across />
      </div>
      <FleetTimeline
        {...{ fleet, size, showSimulators, layout, loads }}
        interactive
        conflicts={conflicts.byCentre}
        foot={<Capital {...{ plan, fleet, size }} />}
      />
    </>
  );
}

/** Capital alone under its axis of years. */
export function WholeCapital({ plan, fleet }: Pick<Props, 'plan' | 'fleet'>) {
  const size = sizeFor(fleet, false);
  const axis = { ...fleet, centres: [] };
  return (
    <FleetTimeline fleet={axis} {...{ size }} showSimulators={false} foot={<Capital {...{ plan, fleet, size }} />} />
  );
}

function Capital({ plan, fleet, size }: Pick<Props, 'plan' | 'fleet'> & { size: ReturnType<typeof sizeFor> }) {
  const years = capitalYears({ ...plan, projects: [...fleet.projects.values()] }, plan);
  return <CapitalBars years={years} scale={fleetScale(fleet, size.time)} size={size} />;
}
