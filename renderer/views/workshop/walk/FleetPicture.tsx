import { useEffect } from 'react';
import type { Plan } from '../../../../db/schema/plan.ts';
import { shownPlan, shownScenarioId } from '../../../state/planSlice.ts';
import { useStore } from '../../../state/store.ts';
import { FleetArea } from '../../fleet/FleetArea.tsx';
import { useFleetStore } from '../../fleet/fleetStore.ts';
import { useFleet } from '../../fleet/useFleet.ts';
import { useFleetConflicts } from '../../fleet/useFleetConflicts.ts';
import { useFleetLoads } from '../../fleet/useFleetLoads.ts';
import styles from './Walk.module.css';

/** The calendar of machines and projects, which can be dragged before the room as anywhere. */
export function FleetPicture({ centreId }: { centreId: string | undefined }) {
  const plan = useStore(shownPlan);
  return plan === null ? null : <FleetOf plan={plan} centreId={centreId} />;
}

function FleetOf({ plan, centreId }: { plan: Plan; centreId: string | undefined }) {
  const scenarioId = useStore(shownScenarioId);
  const { fleet } = useFleet(plan, scenarioId);
  const conflicts = useFleetConflicts(plan, scenarioId);
  const loads = useFleetLoads(plan, scenarioId);
  const reveal = useFleetStore((state) => state.reveal);
  useEffect(() => {
    // Once the calendar has taken its size: there is nothing to scroll before.
    const timer = setTimeout(() => centreId !== undefined && reveal(centreId), 300);
    return () => clearTimeout(timer);
  }, [centreId, reveal]);
  return (
    <div className={styles.filled}>
      <FleetArea plan={plan} fleet={fleet} conflicts={conflicts} loads={loads} years={null} showSimulators={false} />
    </div>
  );
}
