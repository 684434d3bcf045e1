import { type CSSProperties, memo, useMemo } from 'react';
import { fleetScale } from '../../plan/fleet/fleetScale.ts';
import type { Fleet } from '../../plan/fleet/fleetTypes.ts';
import { CentreGroup } from './CentreGroup.tsx';
import { FleetAxis } from './FleetAxis.tsx';
import styles from './FleetTimeline.module.css';
import type { FleetSize } from './fleetSize.ts';
import { Hatches } from './Hatches.tsx';

/** A project on the move: where it started from, and where it is now. */
export type Moving = { projectId: string; from: string; start: string };

type Props = {
  fleet: Fleet;
  size: FleetSize;
  showSimulators: boolean;
  /** Bars can be focused and moved; off on paper. */
  interactive?: boolean;
  selectedId?: string | null;
  moving?: Moving | null;
};

/**
 * Machines and projects by centre on one axis of time. It only draws: elements carry `data-project` and
 * `data-machine` for whoever listens above them, so that no row depends on a handler.
 */
export const FleetTimeline = memo(function FleetTimeline(props: Props) {
  const { fleet, size, showSimulators, interactive = false, selectedId = null, moving = null } = props;
  const { from, until, planStart } = fleet;
  const scale = useMemo(() => fleetScale({ from, until }, size.time), [from, until, size.time]);
  const sizes: Record<`--${string}`, string> = {
    '--label': `${size.label}px`,
    '--time': `${size.time}px`,
    '--row': `${size.row}px`,
    '--text-small': `${size.text}px`,
  };
  return (
    <div
      className={`${styles.palette} ${styles.timeline}`}
      style={sizes as CSSProperties}
      data-interactive={interactive}
    >
      <Hatches />
      <FleetAxis scale={scale} planStart={planStart} textSize={size.text} />
      {fleet.centres.map((centre) => (
        <CentreGroup
          key={centre.id}
          centre={centre}
          scale={scale}
          size={size}
          planStart={planStart}
          showSimulators={showSimulators}
          interactive={interactive}
          selectedId={selectedId}
          moving={moving}
        />
      ))}
    </div>
  );
});
