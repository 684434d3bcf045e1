import { useEffect, useMemo, useRef, useState } from 'react';
import type { Plan } from '../../../db/schema/plan.ts';
import { FleetLegend } from '../../charts/fleet/FleetLegend.tsx';
import { FleetTimeline } from '../../charts/fleet/FleetTimeline.tsx';
import { fleetSize } from '../../charts/fleet/fleetSize.ts';
import { useSize } from '../../components/useSize.ts';
import { fleetScale, widthForYears } from '../../plan/fleet/fleetScale.ts';
import type { Fleet } from '../../plan/fleet/fleetTypes.ts';
import { shownPlan, shownScenarioId } from '../../state/planSlice.ts';
import { useStore } from '../../state/store.ts';
import { FleetHead } from './FleetHead.tsx';
import { FleetHover } from './FleetHover.tsx';
import styles from './FleetView.module.css';
import { useFleet } from './useFleet.ts';
import { useKeyboardMove } from './useKeyboardMove.ts';
import { usePointerMove } from './usePointerMove.ts';
import { useProjectMove } from './useProjectMove.ts';
import { useRoving } from './useRoving.ts';
import { useThemeSizes } from './useThemeSizes.ts';

/** Machines and projects over time, to be moved by pointer and by keyboard. */
export function FleetView() {
  const plan = useStore(shownPlan);
  if (plan === null) return null;
  if (plan.machines.length + plan.projects.length === 0) {
    return (
      <p className={styles.empty}>This plan has no machines yet. Import a plan file with its machines under Data.</p>
    );
  }
  return <FleetOf plan={plan} />;
}

function FleetOf({ plan }: { plan: Plan }) {
  const scenarioId = useStore(shownScenarioId);
  const { fleet, problem } = useFleet(plan, scenarioId);
  const [years, setYears] = useState<number | null>(null);
  const [showSimulators, setShowSimulators] = useState(false);
  const changes = scenarioId !== null;
  return (
    <section className={styles.view} aria-label="Fleet and projects">
      <FleetHead
        fleet={fleet}
        years={years}
        onYears={setYears}
        showSimulators={showSimulators}
        onSimulators={setShowSimulators}
      />
      <FleetLegend changes={changes} />
      {problem !== null && <p className={styles.problem}>This scenario cannot be shown: {problem}</p>}
      <FleetArea fleet={fleet} years={years} showSimulators={showSimulators} />
    </section>
  );
}

type AreaProps = { fleet: Fleet; years: number | null; showSimulators: boolean };

/** The timeline in its scrolling frame, with everything that moves a project. */
function FleetArea({ fleet, years, showSimulators }: AreaProps) {
  const select = useStore((state) => state.select);
  const selectedId = useStore((state) => state.selection?.id ?? null);
  const [root, { width }] = useSize<HTMLDivElement>();
  const theme = useThemeSizes();
  const { from, until, planStart } = fleet;
  const names = fleet.centres.flatMap(({ treatment, simulators }) =>
    [...treatment, ...(showSimulators ? simulators : [])].map(({ name }) => name),
  );
  const longest = names.reduce((held, name) => (name.length > held.length ? name : held), '');
  const size = useMemo(() => {
    const fitted = fleetSize(width, Math.round(theme.row * 0.875), theme.text, [longest]);
    return { ...fitted, time: widthForYears({ from, until }, years, fitted.time) };
  }, [width, theme.row, theme.text, longest, from, until, years]);
  const scale = useMemo(() => fleetScale({ from, until }, size.time), [from, until, size.time]);
  const move = useProjectMove(fleet);
  usePointerMove(root, scale, move);
  useKeyboardMove(root, move);
  useRoving(root);
  useSelecting(root, select);

  const shown = useRef<number | null>(null);
  useEffect(() => {
    if (shown.current === years || size.time <= 120) return;
    shown.current = years;
    root.current?.scrollTo({ left: years === null ? 0 : scale.x(planStart) - 24 });
  }, [root, years, scale, planStart, size.time]);

  return (
    <>
      <div className={styles.area} ref={root} data-testid="fleet">
        {width > 0 && (
          <FleetTimeline
            fleet={fleet}
            size={size}
            showSimulators={showSimulators}
            interactive
            selectedId={selectedId}
            moving={move.moving}
          />
        )}
      </div>
      <FleetHover root={root} fleet={fleet} hidden={move.moving !== null} />
      <p className="visually-hidden" aria-live="polite">
        {move.said}
      </p>
    </>
  );
}

/** Choosing a machine or a project by a click, or by Enter or Space on its bar, shows it in the inspector. */
function useSelecting(
  root: React.RefObject<HTMLElement | null>,
  select: (selection: { kind: 'project' | 'machine'; id: string }) => void,
): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const choose = ({ target }: Event) => {
      const chosen = target instanceof Element ? target.closest('[data-project],[data-machine]') : null;
      const project = chosen?.getAttribute('data-project');
      const machine = chosen?.getAttribute('data-machine');
      if (project) select({ kind: 'project', id: project });
      else if (machine) select({ kind: 'machine', id: machine });
    };
    const key = (event: KeyboardEvent) => {
      if (!(event.target instanceof SVGElement) || (event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      choose(event);
    };
    element.addEventListener('click', choose);
    element.addEventListener('keydown', key);
    return () => {
      element.removeEventListener('click', choose);
      element.removeEventListener('keydown', key);
    };
  }, [root, select]);
}
