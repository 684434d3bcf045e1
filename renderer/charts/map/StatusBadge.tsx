import type { CentreStatus } from '../../plan/map/centreStatus.ts';
import styles from './StatusBadge.module.css';

type StatusBadgeProps = { status: CentreStatus; x: number; y: number; textSize: number };

/** A sign by a centre's ring: a triangle for risk, a cross for closed, a plus for one that is to open. */
export function StatusBadge({ status, x, y, textSize }: StatusBadgeProps) {
  const r = textSize * 0.5;
  if (status === 'open') return null;
  if (status === 'atRisk') {
    return (
      <g data-badge={status}>
        <path
          className={styles.risk}
          d={`M${x},${y - 1.15 * r}L${x + 1.15 * r},${y + 0.85 * r}L${x - 1.15 * r},${y + 0.85 * r}Z`}
        />
        <path
          className={styles.riskSign}
          d={`M${x},${y - 0.45 * r}V${y + 0.25 * r}M${x},${y + 0.5 * r}V${y + 0.62 * r}`}
        />
      </g>
    );
  }
  const arm = 0.48 * r;
  const cross = `M${x - arm},${y - arm}L${x + arm},${y + arm}M${x - arm},${y + arm}L${x + arm},${y - arm}`;
  const plus = `M${x - arm},${y}H${x + arm}M${x},${y - arm}V${y + arm}`;
  return (
    <g data-badge={status}>
      <circle className={styles.disc} cx={x} cy={y} r={r} />
      <path className={styles.sign} d={status === 'closed' ? cross : plus} />
    </g>
  );
}
