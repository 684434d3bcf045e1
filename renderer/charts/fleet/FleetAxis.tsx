import { memo } from 'react';
import { type FleetScale, fleetTicks } from '../../plan/fleet/fleetScale.ts';
import styles from './FleetAxis.module.css';

/** Years with quarter ticks, above the rows and always in sight; the plan's start is named. */
type Props = {
  scale: FleetScale;
  planStart: string;
  textSize: number;
  /** What stands beside the years, over the names. */
  corner?: React.ReactNode;
};

export const FleetAxis = memo(function FleetAxis({ corner, ...axis }: Props) {
  return (
    <div className={styles.axis}>
      <span className={styles.corner}>{corner}</span>
      <Years {...axis} />
    </div>
  );
});

/** Not drawn again for what stands beside it, nor while a bar is dragged. */
const Years = memo(function Years({ scale, planStart, textSize }: Omit<Props, 'corner'>) {
  const height = Math.round(textSize * 2.9);
  const starts = scale.x(planStart);
  return (
    <svg width={scale.width} height={height} role="presentation">
      <text className={styles.planStart} x={starts + 5} y={textSize}>
        plan starts
      </text>
      <line className={styles.planStartLine} x1={starts} x2={starts} y1={2} y2={height} />
      {fleetTicks(scale, textSize).map(({ x, label, quarter }) => (
        <g key={x} transform={`translate(${x},0)`}>
          <line className={styles.tick} y1={quarter ? height - 4 : height - 9} y2={height} />
          {label !== null && (
            <text className={styles.year} x={4} y={height - 6}>
              {label}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
});

/** Faint lines at every new year and a firmer one at the plan's start, behind a centre's rows. */
export const YearGuides = memo(function YearGuides({ scale, planStart }: Omit<Props, 'textSize' | 'corner'>) {
  const starts = scale.x(planStart);
  return (
    <svg className={styles.guides} width={scale.width} height="100%" aria-hidden="true">
      <rect className={styles.before} width={starts} height="100%" />
      {fleetTicks(scale, 13)
        .filter(({ quarter }) => !quarter)
        .map(({ x }) => (
          <line key={x} className={styles.guide} x1={x} x2={x} y1="0" y2="100%" />
        ))}
      <line className={styles.planStartLine} x1={starts} x2={starts} y1="0" y2="100%" />
    </svg>
  );
});
