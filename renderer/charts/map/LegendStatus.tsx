import { type CentreStatus, statusNames } from '../../plan/map/centreStatus.ts';
import styles from './MapLegend.module.css';
import { StatusBadge } from './StatusBadge.tsx';

const signs: readonly CentreStatus[] = ['atRisk', 'closed', 'opening'];

/** The signs that stand by a centre's ring, with their words. */
export function LegendStatus({ textSize }: { textSize: number }) {
  const size = textSize * 1.5;
  return (
    <>
      <p className={styles.signs}>
        {signs.map((status) => (
          <span key={status} className={styles.swatchLine}>
            <svg width={size} height={size} aria-hidden="true">
              <StatusBadge status={status} x={size / 2} y={size / 2} textSize={textSize} />
            </svg>
            {statusNames[status]}
          </span>
        ))}
      </p>
      <p>At risk: mean wait past target, or past 100%</p>
    </>
  );
}
