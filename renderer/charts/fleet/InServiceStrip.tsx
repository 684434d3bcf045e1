import { monthYear } from '../../plan/dates.ts';
import type { FleetScale } from '../../plan/fleet/fleetScale.ts';
import type { FleetCentre, InServiceStep } from '../../plan/fleet/fleetTypes.ts';
import type { FleetSize } from './fleetSize.ts';
import styles from './InServiceStrip.module.css';
import row from './MachineRow.module.css';
import { stripNotes } from './stripNotes.ts';

/** Linacs treating, as steps over time, so that the dip of every swap is seen; two out at once is said in words. */
export function InServiceStrip({ centre, scale, size }: { centre: FleetCentre; scale: FleetScale; size: FleetSize }) {
  const { inService } = centre;
  const most = Math.max(1, ...inService.map(({ treating, out }) => treating + out));
  const bottom = size.strip - 3;
  const y = (count: number) => 3 + (bottom - 3) * (1 - count / most);
  const line = stepPath(inService, scale, y);
  const left = scale.clamped(inService[0]?.from ?? scale.from);
  return (
    <div className={row.strip} style={{ height: size.strip }}>
      <span className={row.caption}>in service</span>
      <svg width={scale.width} height={size.strip} role="img" aria-label={stripWords(centre)}>
        <path className={styles.area} d={`${line}V${bottom}H${left}Z`} />
        {inService.map(({ from, treating, out }, index) => {
          const x = scale.clamped(from);
          const until = inService[index + 1]?.from ?? scale.until;
          const height = y(treating) - y(treating + out);
          return out === 0 ? null : (
            <rect
              key={from}
              className={styles.out}
              data-together={out > 1}
              x={x}
              y={y(treating + out)}
              width={scale.clamped(until) - x}
              height={height}
            />
          );
        })}
        <path className={styles.line} d={line} />
        <line className={styles.zero} x2={scale.width} y1={bottom} y2={bottom} />
        {stripNotes(centre, scale, size.text).map(({ x, anchor, text, warns }) => (
          <text
            key={`${x}${text}`}
            className={warns ? styles.warning : styles.count}
            x={x}
            y={size.strip / 2}
            dy="0.36em"
            textAnchor={anchor}
          >
            {text}
          </text>
        ))}
      </svg>
    </div>
  );
}

function stepPath(steps: readonly InServiceStep[], scale: FleetScale, y: (count: number) => number): string {
  const [first] = steps;
  if (!first) return 'M0 0';
  const rest = steps.slice(1).map(({ from, treating }) => `H${scale.clamped(from)}V${y(treating)}`);
  return `M${scale.clamped(first.from)} ${y(first.treating)}${rest.join('')}H${scale.width}`;
}

/** The strip in a sentence. */
function stripWords({ name, inService, together }: FleetCentre): string {
  const counts = inService.map(({ treating }) => treating);
  const range = `Linacs in service at ${name}: between ${Math.min(...counts)} and ${Math.max(...counts)}.`;
  const clashes = together.map(
    ({ from, until, out, of }) => `${out} of ${of} out at once from ${monthYear(from)} to ${monthYear(until)}.`,
  );
  return [range, ...clashes].join(' ');
}
