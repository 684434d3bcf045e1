import { centreDifferenceStyle } from '../../plan/map/mapDifference.ts';
import scale from '../measureScale.module.css';
import { loadClass } from './loadClass.ts';
import type { CentreMark } from './mapLayout.ts';
import { changeLook, hatchOf, type LookHatches } from './measureClass.ts';
import styles from './NetworkMap.module.css';
import { StatusBadge } from './StatusBadge.tsx';

type CentreGlyphProps = {
  mark: Pick<CentreMark, 'x' | 'y' | 'radius' | 'linacs' | 'status' | 'figures' | 'difference'>;
  /** Whether rings show how waits differ instead of how full the linacs are. */
  compared: boolean;
  textSize: number;
  hatches: LookHatches & { over: string };
};

/**
 * A ring around the number of linacs, filled with the centre's utilisation clockwise from the top, pale to deep and
 * hatched past full; or, where two plans are held against each other, coloured by how its wait differs. Hollow until
 * there is a result, dashed until the centre opens, with a sign for closed, to open and at risk. Where nobody is treated
 * there is no number: none would be read as having lost them.
 */
export function CentreGlyph({ mark, compared, textSize, hatches }: CentreGlyphProps) {
  const { x, y, radius, linacs, status, figures, difference } = mark;
  const ring = radius * 0.36;
  const treats = status !== 'opening' && status !== 'closed';
  const utilisation = figures?.utilisation ?? Number.NaN;
  const load = treats && !compared && Number.isFinite(utilisation) ? loadClass(utilisation) : null;
  const look = treats && compared ? changeLook(centreDifferenceStyle, difference) : null;
  const hatch = look && hatchOf(hatches, look);
  const filled = load === null ? 0 : Math.max(0, Math.min(1, utilisation)) * 100;
  return (
    <>
      <circle className={styles.disc} cx={x} cy={y} r={radius} />
      {look !== null && (
        <circle
          cx={x}
          cy={y}
          r={radius}
          data-look={look}
          {...(hatch === null ? { className: scale[look] } : { fill: hatch })}
        />
      )}
      {look !== null && <circle className={styles.disc} cx={x} cy={y} r={radius - ring} />}
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
          {...(load === 'over' && { stroke: `url(#${hatches.over})` })}
        />
      )}
      {(load !== null || look !== null) && <circle className={styles.rim} cx={x} cy={y} r={radius - ring} />}
      <circle className={`${styles.rim} ${status === 'opening' ? styles.future : ''}`} cx={x} cy={y} r={radius} />
      {treats && (
        <text className={styles.count} x={x} y={y} dy="0.36em">
          {linacs}
        </text>
      )}
      <StatusBadge status={status} x={x + radius * 0.8} y={y - radius * 0.8} textSize={textSize} />
    </>
  );
}
