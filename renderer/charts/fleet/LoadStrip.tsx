import { memo } from 'react';
import type { CentreLoad } from '../../plan/fleet/fleetLoad.ts';
import { loadWords } from '../../plan/fleet/fleetLoad.ts';
import type { FleetScale } from '../../plan/fleet/fleetScale.ts';
import type { FleetSize } from './fleetSize.ts';
import styles from './LoadStrip.module.css';
import { loadNotes } from './loadNotes.ts';
import row from './MachineRow.module.css';

type Props = { name: string; load: CentreLoad; scale: FleetScale; size: FleetSize };

/** Minutes the machines of a centre can give against those its courses ask for, week by week; where short, hatched and said. */
export const LoadStrip = memo(function LoadStrip({ name, load, scale, size }: Props) {
  const top = 3;
  const bottom = size.strip - 2;
  const y = (minutes: number) => bottom - ((bottom - top) * minutes) / load.most;
  const { points } = load;
  const first = points[0];
  if (!first) return null;
  const left = scale.clamped(first.from);
  const steps = (value: (point: CentreLoad['points'][number]) => number) =>
    `M${left} ${y(value(first))}${points.map((point) => `H${scale.clamped(point.from)}V${y(value(point))}`).join('')}H${scale.width}`;
  const notes = loadNotes(load, scale, size.text);
  return (
    <div className={row.strip} style={{ height: size.strip }}>
      <span className={row.caption}>load</span>
      <svg width={scale.width} height={size.strip} role="img" aria-label={loadWords(name, load)}>
        <path className={styles.capacity} d={`${steps(({ capacity }) => capacity)}V${bottom}H${left}Z`} />
        {points.map(({ from, capacity, demanded }, at) => {
          if (demanded <= capacity) return null;
          const x = scale.clamped(from);
          const until = scale.clamped(points[at + 1]?.from ?? scale.until);
          const short = { y: y(demanded), height: y(capacity) - y(demanded) };
          return <rect key={from} className={styles.short} x={x} width={until - x} {...short} />;
        })}
        <path className={styles.demand} d={steps(({ demanded }) => demanded)} />
        <line className={styles.zero} x1={left} x2={scale.width} y1={bottom} y2={bottom} />
        {notes.map(({ x, text }) => (
          <text key={`${x}${text}`} className={styles.note} x={x} y={bottom - 4}>
            {text}
          </text>
        ))}
      </svg>
    </div>
  );
});
