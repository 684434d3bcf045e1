import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { Plan } from '../../../db/schema/plan.ts';
import { FleetTimeline } from '../../charts/fleet/FleetTimeline.tsx';
import { fleetSize } from '../../charts/fleet/fleetSize.ts';
import { useSize } from '../../components/useSize.ts';
import { useTextSize } from '../../components/useTextSize.ts';
import { fleetLayout } from '../../plan/fleet/fleetLayout.ts';
import type { CentreLoad } from '../../plan/fleet/fleetLoad.ts';
import { fleetOrder } from '../../plan/fleet/fleetOrder.ts';
import { fleetScale, widthForYears } from '../../plan/fleet/fleetScale.ts';
import type { Fleet } from '../../plan/fleet/fleetTypes.ts';
import { useStore } from '../../state/store.ts';
import { ConflictCard } from './conflicts/ConflictCard.tsx';
import { FleetCapital } from './FleetCapital.tsx';
import { FleetHover } from './FleetHover.tsx';
import { FleetMenuOf } from './FleetMenu.tsx';
import styles from './FleetView.module.css';
import { useFleetStore } from './fleetStore.ts';
import { longestName } from './longestName.ts';
import type { FleetConflicts } from './useFleetConflicts.ts';
import { useFleetKeys } from './useFleetKeys.ts';
import { useFleetWindow } from './useFleetWindow.ts';
import { useKeyboardMove } from './useKeyboardMove.ts';
import { usePointerMove } from './usePointerMove.ts';
import { useProjectMove } from './useProjectMove.ts';
import { useReveal } from './useReveal.ts';
import { useRoving } from './useRoving.ts';

type Props = {
  plan: Plan;
  fleet: Fleet;
  conflicts: FleetConflicts;
  loads: ReadonlyMap<string, CentreLoad>;
  /** What saves the picture. */
  save?: ReactNode;
  years: number | null;
  showSimulators: boolean;
};

/** Pixels of a machine's row by its text: 28 at a desk, 39 on a projector, more on a larger wall. */
const rowOf = (text: number): number => Math.round(text * 1.5 + 8.5);

/** The timeline in its scrolling frame, with everything that moves a project and everything that can be asked for. */
export function FleetArea({ plan, fleet, conflicts, loads, save, years, showSimulators }: Props) {
  const selectedId = useStore((state) => state.selection?.id ?? null);
  const collapsed = useFleetStore((state) => state.collapsed);
  const [root, { width }] = useSize<HTMLDivElement>();
  const text = useTextSize();
  const { from, until, planStart } = fleet;
  const longest = longestName(fleet, showSimulators);
  const size = useMemo(() => {
    const row = rowOf(text);
    const fitted = fleetSize(width, row, text, [`${longest} ⋯⋯`], row * 1.35);
    return { ...fitted, time: widthForYears({ from, until }, years, fitted.time) };
  }, [width, text, longest, from, until, years]);
  const scale = useMemo(() => fleetScale({ from, until }, size.time), [from, until, size.time]);
  const layout = useMemo(
    () => fleetLayout(fleet, size, { showSimulators, strips: true, grouped: true, collapsed }),
    [fleet, size, showSimulators, collapsed],
  );
  const order = useMemo(() => fleetOrder(layout, conflicts.byCentre), [layout, conflicts.byCentre]);
  const { window, look } = useFleetWindow(root);
  const move = useProjectMove(fleet);
  usePointerMove(root, scale, move);
  useKeyboardMove(root, move);
  useRoving(root, order, look);
  useFleetKeys(root);
  useReveal(root, order);

  const foot = useMemo(
    () => <FleetCapital plan={plan} fleet={fleet} scale={scale} size={size} />,
    [plan, fleet, scale, size],
  );

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
            layout={layout}
            window={window}
            loads={loads}
            conflicts={conflicts.byCentre}
            corner={save}
            foot={foot}
          />
        )}
      </div>
      <FleetHover root={root} fleet={fleet} hidden={move.moving !== null} />
      <FleetMenuOf />
      <ConflictCard conflicts={conflicts.all} />
      <p className="visually-hidden" aria-live="polite">
        {move.said}
      </p>
    </>
  );
}
