import type { Plan } from '../../../../db/schema/plan.ts';
import { textWidth } from '../../../charts/map/textWidth.ts';
import { addWeeks, shortDate } from '../../../plan/dates.ts';
import { type FleetScale, fleetScale, fleetTicks } from '../../../plan/fleet/fleetScale.ts';
import { type ChangeLane, lanesWords } from '../../../plan/pack/changeLanes.ts';
import { packTextSize } from '../../section.ts';
import styles from './options.module.css';

const row = 17;
const bar = 11;
const axis = 18;
/** Room for “21–40”, the same for every option, so that their years lie beneath each other. */
const gutter = 42;

type Props = { plan: Plan; name: string; lanes: readonly ChangeLane[]; width: number };

/** When a scenario's changes hold over the plan's years: a lane for each, by its number in the list above. */
export function ChangeLanes({ plan, name, lanes, width }: Props) {
  const scale = fleetScale(
    { from: plan.startDate, until: addWeeks(plan.startDate, plan.horizonWeeks) },
    width - gutter,
  );
  const height = axis + lanes.length * row + 2;
  return (
    <svg
      className={styles.lanes}
      width={width}
      height={height}
      fontSize={packTextSize}
      role="img"
      aria-label={lanesWords(plan, name, lanes)}
    >
      <g transform={`translate(${gutter},0)`}>
        {fleetTicks(scale, packTextSize).map(({ x, label, quarter }) =>
          quarter ? null : (
            <g key={x}>
              <line className={styles.tick} x1={x} x2={x} y1={label === null ? axis - 5 : 4} y2={height} />
              {label !== null && (
                <text className={styles.year} x={x + 4} y={packTextSize + 1}>
                  {label}
                </text>
              )}
            </g>
          ),
        )}
        <path className={styles.tick} d={`M0 ${axis}V${height}M0 ${height - 0.5}H${scale.width}`} />
        {lanes.map((lane, at) => (
          <g key={lane.first} transform={`translate(0,${axis + at * row + (row - bar) / 2})`}>
            <text x={-6} y={bar - 1.5} textAnchor="end">
              {numbers(lane)}
            </text>
            <Lane lane={lane} scale={scale} />
          </g>
        ))}
      </g>
    </svg>
  );
}

const numbers = ({ first, last }: ChangeLane): string => (first === last ? `${first}` : `${first}–${last}`);

function Lane({ lane, scale }: { lane: ChangeLane; scale: FleetScale }) {
  const { shape, off, from, until, was } = lane;
  const left = Math.min(scale.clamped(from), scale.width - 3);
  const right = Math.max(left + 3, until === null ? scale.width : scale.clamped(until));
  const isOpen = until === null || until >= scale.until;
  const box = { x: left, y: 0, width: right - left, height: bar };
  const old = was && { from: scale.clamped(was.from), until: scale.clamped(was.until) };
  return (
    <>
      {old && old.until > old.from && (
        <>
          <rect className={styles.was} x={old.from} width={old.until - old.from} height={bar} />
          {(old.until < left || old.from > right) && (
            <line
              className={styles.moved}
              x1={old.until < left ? old.until : right}
              x2={old.until < left ? left : old.from}
              y1={bar / 2}
              y2={bar / 2}
            />
          )}
        </>
      )}
      {off ? (
        <rect className={styles.off} {...box} />
      ) : shape === 'holds' ? (
        <>
          <rect className={styles.holds} {...box} />
          <path className={styles.edge} d={`M${right} 0H${left}V${bar}H${right}${isOpen ? '' : 'Z'}`} />
        </>
      ) : (
        <rect className={shape === 'work' ? styles.work : styles.cancelled} {...box} />
      )}
      {shape === 'cancelled' && !off && <path className={styles.moved} d={`M${left} ${bar}L${right} 0`} />}
      <Words
        lane={lane}
        left={Math.min(left, old?.from ?? left)}
        right={Math.max(right, old?.until ?? right)}
        start={left}
        width={scale.width}
      />
    </>
  );
}

type WordsProps = { lane: ChangeLane; start: number; left: number; right: number; width: number };

/** The date from which it holds, beside its bar where there is room, else upon it. */
function Words({ lane: { shape, off, from, until }, start, left, right, width }: WordsProps) {
  const date = shape === 'cancelled' ? 'cancelled' : `${until === null ? 'from ' : ''}${shortDate(from)}`;
  const words = off ? `${date}, switched off` : date;
  const wide = textWidth(words, packTextSize) + 6;
  const isBeside = right + wide <= width || left - wide >= 0;
  const place =
    right + wide <= width
      ? { x: right + 5, textAnchor: 'start' as const }
      : left - wide >= 0
        ? { x: left - 5, textAnchor: 'end' as const }
        : { x: start + 5, textAnchor: 'start' as const };
  return (
    <text className={isBeside ? styles.beside : undefined} {...place} y={bar - 1.5}>
      {words}
    </text>
  );
}
