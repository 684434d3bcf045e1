import type { FleetScale } from '../../plan/fleet/fleetScale.ts';
import type { Period } from '../../plan/fleet/fleetTypes.ts';
import styles from './Ghost.module.css';

type Props = {
  period: Period;
  /** Where the project has gone; null when the scenario cancels it. */
  to: string | null;
  scale: FleetScale;
  height: number;
};

/** Where the baseline has a project, with a thin arrow to where the scenario has put it. */
export function Ghost({ period, to, scale, height }: Props) {
  const top = Math.round(height * 0.1);
  const left = scale.x(period.from);
  const right = scale.x(period.until);
  const target = to === null ? left : scale.x(to);
  const forward = target > left;
  const y = height / 2;
  return (
    <g className={styles.ghost}>
      <rect x={left} y={top} width={right - left} height={height - 2 * top} rx={2} />
      {to === null && <line x1={left} x2={right} y1={height / 2} y2={height / 2} />}
      {Math.abs(target - left) > 8 && (
        <path d={`M${left} ${y}H${target + (forward ? -1 : 1)}`} markerEnd="url(#fleet-arrow)" />
      )}
    </g>
  );
}
