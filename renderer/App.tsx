import { useEffect } from 'react';
import styles from './App.module.css';
import { AnswerStrip } from './components/AnswerStrip.tsx';
import { Boundary } from './components/Boundary.tsx';
import { Inspector } from './components/Inspector.tsx';
import { Notice } from './components/Notice.tsx';
import { Rail } from './components/Rail.tsx';
import { ScenarioWarnings } from './components/ScenarioWarnings.tsx';
import { ShellGone } from './components/ShellGone.tsx';
import { SavedNote } from './components/saveAs/SavedNote.tsx';
import { TopBar } from './components/TopBar.tsx';
import { viewNames } from './components/viewNames.ts';
import { WhySheet } from './components/why/WhySheet.tsx';
import { DiagnosticsSheet } from './diagnostics/DiagnosticsSheet.tsx';
import { KeySheet } from './palette/KeySheet.tsx';
import { Palette } from './palette/Palette.tsx';
import { useStore } from './state/store.ts';
import { useAddress } from './state/useAddress.ts';
import { useFirstPlan } from './state/useFirstPlan.ts';
import { useLiveRun } from './state/useLiveRun.ts';
import { usePlaceWarning } from './state/usePlaceWarning.ts';
import { usePlanHealth } from './state/usePlanHealth.ts';
import { useReadyCheck } from './state/useReadyCheck.ts';
import { useShortcuts } from './state/useShortcuts.ts';
import type { View } from './state/viewSlice.ts';
import { watchBackups } from './state/watchBackups.ts';
import { CompareView } from './views/compare/CompareView.tsx';
import { PlanDataView } from './views/data/PlanDataView.tsx';
import { DemandView } from './views/demand/DemandView.tsx';
import { FleetView } from './views/fleet/FleetView.tsx';
import { FlowsView } from './views/flows/FlowsView.tsx';
import { HelpView } from './views/help/HelpView.tsx';
import { NetworkView } from './views/network/NetworkView.tsx';
import { PackView } from './views/pack/PackView.tsx';
import { RiskView } from './views/risk/RiskView.tsx';
import { ScenariosView } from './views/scenarios/ScenariosView.tsx';
import { usePresenterLink } from './views/workshop/presenter/usePresenterLink.ts';
import { WorkshopView } from './views/workshop/WorkshopView.tsx';
import { Walk } from './views/workshop/walk/Walk.tsx';

const viewOf: Record<View, () => React.ReactNode> = {
  network: NetworkView,
  fleet: FleetView,
  demand: DemandView,
  flows: FlowsView,
  scenarios: ScenariosView,
  compare: CompareView,
  risk: RiskView,
  workshop: WorkshopView,
  pack: PackView,
  data: PlanDataView,
  help: HelpView,
};

/** Views in which things are selected and moved, so that the inspector and the answer belong beside them. */
const withInspector: ReadonlySet<View> = new Set(['network', 'fleet', 'flows']);

export function App() {
  const view = useStore((state) => state.view);
  const theme = useStore((state) => state.theme);
  const sheet = useStore((state) => state.sheet);
  const openSheet = useStore((state) => state.openSheet);
  const walking = useStore((state) => state.walk !== null);
  const planName = useStore((state) => state.plan?.name ?? null);
  const notify = useStore((state) => state.notify);
  useFirstPlan();
  useEffect(() => watchBackups(() => window.planner.listBackups({}), notify), [notify]);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    document.title = planName === null ? 'Isocentre' : `${planName} – Isocentre`;
  }, [planName]);
  usePlaceWarning();
  useAddress();
  useLiveRun();
  usePlanHealth();
  useReadyCheck();
  useShortcuts();
  usePresenterLink();

  const Shown = viewOf[view];
  const inspected = withInspector.has(view);
  const sheets = (
    <>
      <WhySheet />
      <SavedNote />
      {sheet === 'palette' && <Palette />}
      {sheet === 'keys' && <KeySheet />}
      {sheet === 'diagnostics' && <DiagnosticsSheet onClose={() => openSheet(null)} />}
    </>
  );
  if (walking)
    return (
      <>
        <ShellGone />
        <Boundary what="The storyboard">
          <Walk />
        </Boundary>
        {sheets}
      </>
    );
  return (
    <div className={inspected ? `${styles.app} ${styles.inspected}` : styles.app} data-view={view}>
      <a className={styles.skip} href="#main">
        Skip to the view
      </a>
      <TopBar />
      <Rail />
      <ScenarioWarnings />
      <main id="main" className={styles.main} tabIndex={-1}>
        <ShellGone />
        <Notice />
        {planName === null ? (
          <p className={styles.opening}>Opening the plan…</p>
        ) : (
          <Boundary key={view} what={`The view ${viewNames[view]}`}>
            <Shown />
          </Boundary>
        )}
      </main>
      {inspected && planName !== null && (
        <Boundary what="The inspector">
          <Inspector />
        </Boundary>
      )}
      {(inspected || view === 'scenarios') && planName !== null && (
        <Boundary what="The answer">
          <AnswerStrip />
        </Boundary>
      )}
      {sheets}
    </div>
  );
}
