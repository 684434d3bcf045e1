import type { Metrics } from '../../simulation/results.ts';
import { loadClass } from './loadClass.ts';
import type { CentreMark } from './mapLayout.ts';
import styles from './NetworkMap.module.css';

type CentreGlyphProps = {
  mark: Pick<CentreMark, 'x' | 'y' | 'radius' | 'linacs' | 'opens'>;
  metrics: Metrics | undefined;
  hatch: string;
};

/**
 * A ring that fills with the centre's utilisation, clockwise from the top, pale to deep and hatched past full, around
 * the number of linacs. Hollow until there is a result, and dashed until the centre opens.
 */
export function CentreGlyph({ mark: { x, y, radius, linacs, opens }, metrics, hatch }: CentreGlyphProps) {
  const ring = radius * 0.36;
  const utilisation = metrics?.utilisation.mean ?? Number.NaN;
  const known = opens === null && Number.isFinite(utilisation);
  const load = known ? loadClass(utilisation) : null;
  const filled = known ? Math.max(0, Math.min(1, utilisation)) * 100 : 0;
  return (
    <>
      <circle className={styles.disc} cx={x} cy={y} r={radius} />
      {load !== null && (
        <circle
          className={`${styles.load} ${styles[load]}`}
          cx={x}
          cy={y}
          r={radius - ring / 2}
          pathLength={100}
          strokeDasharray={`${filled} 100`}
          strokeWidth={ring}
          transform={`rotate(-90 ${x} ${y})`}
          {...(load === 'over' && { stroke: `url(#${hatch})` })}
        />
      )}
      {load !== null && <circle className={styles.rim} cx={x} cy={y} r={radius - ring} />}
      <circle className={`${styles.rim} ${opens === null ? '' : styles.future}`} cx={x} cy={y} r={radius} />
      <text className={styles.count} x={x} y={y} dy="0.36em">
        {linacs}
      </text>
    </>
  );
}
