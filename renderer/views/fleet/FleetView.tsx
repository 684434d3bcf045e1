import { useMemo } from 'react';
import { z } from 'zod';
import type { Plan } from '../../../db/schema/plan.ts';
import { SaveFigure } from '../../components/saveAs/SaveFigure.tsx';
import { fleetTable } from '../../saving/table/fleetTable.ts';
import { useHere } from '../../state/here.ts';
import { shownPlan, shownScenarioId } from '../../state/planSlice.ts';
import { useStore } from '../../state/store.ts';
import { ConflictList } from './conflicts/ConflictList.tsx';
import { FleetArea } from './FleetArea.tsx';
import { FleetHead } from './FleetHead.tsx';
import styles from './FleetView.module.css';
import { useFleetStore } from './fleetStore.ts';
import { FleetForms } from './forms/FleetForms.tsx';
import { useFleet } from './useFleet.ts';
import { useFleetConflicts } from './useFleetConflicts.ts';
import { useFleetLoads } from './useFleetLoads.ts';
import { WholeFleet } from './WholeFleet.tsx';

/** How many years the view is wide; null for all of them. */
const Years = z.number().positive().nullable();

/** Trusts, centres, machines and projects over time, to be moved, stretched, added to and mended. */
export function FleetView() {
  const plan = useStore(shownPlan);
  const open = useFleetStore((state) => state.open);
  if (plan === null) return null;
  if (plan.centres.length + plan.machines.length + plan.projects.length === 0) {
    return (
      <div className={styles.empty}>
        <p>
          This plan has no centres and no machines yet. Enter the first centre here, or import a plan file under Data.
        </p>
        <button type="button" className="primary" onClick={() => open({ does: 'newCentre' })}>
          New centre
        </button>
        <FleetForms />
      </div>
    );
  }
  return <FleetOf plan={plan} />;
}

function FleetOf({ plan }: { plan: Plan }) {
  const scenarioId = useStore(shownScenarioId);
  const { fleet, problem } = useFleet(plan, scenarioId);
  const [years, setYears] = useHere('fleet.years', Years, null);
  const [showSimulators, setShowSimulators] = useHere('fleet.simulators', z.boolean(), false);
  const listed = useFleetStore((state) => state.listed);
  const conflicts = useFleetConflicts(plan, scenarioId);
  const loads = useFleetLoads(plan, scenarioId);
  const collapsed = useFleetStore((state) => state.collapsed);
  const title = 'The fleet and its replacement programme';
  const changes = scenarioId !== null;
  const makeUp = fleet.centres.map(({ trustId, simulators }) => `${trustId} ${simulators.length}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the fleet it shows no more than this, which no drag changes.
  const head = useMemo(
    () => (
      <FleetHead
        fleet={fleet}
        changes={changes}
        conflicts={conflicts.all}
        years={years}
        onYears={setYears}
        showSimulators={showSimulators}
        onSimulators={setShowSimulators}
      />
    ),
    [makeUp, changes, conflicts.all, years, showSimulators],
  );
  return (
    <section className={styles.view} aria-label="Fleet and projects">
      {head}
      {problem !== null && <p className={styles.problem}>This scenario cannot be shown: {problem}</p>}
      {listed && <ConflictList conflicts={conflicts.all} />}
      <FleetArea
        plan={plan}
        fleet={fleet}
        conflicts={conflicts}
        loads={loads}
        save={
          <SaveFigure
            {...{ title, of: 'plan' }}
            picture={() => <WholeFleet {...{ plan, fleet, changes, conflicts, loads, showSimulators, collapsed }} />}
            table={() => fleetTable(title, fleet)}
          />
        }
        years={years}
        showSimulators={showSimulators}
      />
      <FleetForms />
    </section>
  );
}
