import type { FleetScale } from '../../plan/fleet/fleetScale.ts';
import type { FleetLife } from '../../plan/fleet/fleetTypes.ts';
import { ageBands } from './ageBands.ts';
import styles from './LifeBar.module.css';

type Props = { life: FleetLife; scale: FleetScale; height: number; selected: boolean };

/** A machine's time in service: paler when new, deeper with age, hatched past its design life. */
export function LifeBar({ life, scale, height, selected }: Props) {
  const top = Math.round(height * 0.22);
  const tall = height - 2 * top;
  const [left, right] = [scale.clamped(life.from), scale.clamped(life.until)];
  const ends = scale.x(life.designLifeEnds);
  return (
    <g data-machine={life.machineId} className={styles.life} data-selected={selected}>
      {ageBands(life).map(({ from, until, age }) => {
        const x = scale.clamped(from);
        const width = scale.clamped(until) - x;
        return width > 0 ? <rect key={age} data-age={age} x={x} y={top} width={width} height={tall} /> : null;
      })}
      {life.out.map(({ from, until }) => (
        <rect
          key={from}
          className={styles.cut}
          x={scale.clamped(from)}
          y={top}
          width={scale.clamped(until) - scale.clamped(from)}
          height={tall}
        />
      ))}
      {ends > left && ends <= right && ends < scale.width && (
        <line className={styles.designLife} x1={ends} x2={ends} y1={top - 3} y2={top + tall + 3} />
      )}
      {selected && <rect className={styles.selection} x={left} y={top} width={right - left} height={tall} />}
    </g>
  );
}
