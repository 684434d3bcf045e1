import { shownPlan, shownScenarioId } from '../state/planSlice.ts';
import { useStore } from '../state/store.ts';
import type { Selection } from '../state/viewSlice.ts';
import { FleetOutlook } from '../views/fleet/inspector/FleetOutlook.tsx';
import { MachineInspector } from '../views/fleet/inspector/MachineInspector.tsx';
import { ProjectInspector } from '../views/fleet/inspector/ProjectInspector.tsx';
import { FlowsSummary } from '../views/flows/FlowsSummary.tsx';
import { CentreInspector } from '../views/network/inspector/CentreInspector.tsx';
import { NetworkSummary } from '../views/network/inspector/NetworkSummary.tsx';
import { ZoneInspector } from '../views/network/inspector/ZoneInspector.tsx';
import { MapMenuOf } from '../views/network/whatIf/MapMenuOf.tsx';
import { WhatIfPanel } from '../views/network/whatIf/WhatIfPanel.tsx';
import styles from './Inspector.module.css';

const inspectorOf: Record<Selection['kind'], (props: { id: string }) => React.ReactNode> = {
  centre: CentreInspector,
  zone: ZoneInspector,
  machine: MachineInspector,
  project: ProjectInspector,
};

/** What is selected, every figure with its source; while nothing is, what the view comes to as a whole. */
export function Inspector() {
  const selection = useStore((state) => state.selection);
  const view = useStore((state) => state.view);
  const Selected = selection === null ? null : inspectorOf[selection.kind];
  return (
    <aside className={styles.inspector} aria-label="Details of what is selected">
      <MapMenuOf />
      {view === 'network' && <WhatIfPanel />}
      {selection !== null && Selected !== null ? <Selected key={selection.id} id={selection.id} /> : <Summary />}
    </aside>
  );
}

function Summary() {
  const view = useStore((state) => state.view);
  const plan = useStore(shownPlan);
  const scenarioId = useStore(shownScenarioId);
  if (plan === null) return null;
  if (view === 'fleet') return <FleetOutlook plan={plan} scenarioId={scenarioId} />;
  if (view === 'flows') return <FlowsSummary />;
  return <NetworkSummary plan={plan} scenarioId={scenarioId} />;
}
