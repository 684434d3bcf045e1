import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { ValueAxis } from '../../charts/Axis.tsx';
import { endNameWidth, longestEndName } from '../../charts/endNames.ts';
import { seriesDashes } from '../../charts/fan/seriesDashes.ts';
import { spread } from '../../charts/fan/spread.ts';
import { daysFor, shareWithin } from '../../plan/compare/waits.ts';
import { percent } from '../../plan/numbers.ts';
import { standard } from '../../plan/results/metrics.ts';
import styles from './CompareView.module.css';

/** A scenario's share of people who have started within each number of days. */
export type Started = { id: string; name: string; order: number; within: Float64Array };

type Props = { series: readonly Started[]; label: string; width: number; height: number; textSize: number };

/** The share that has started by each day, a curve for each scenario, in a size that is given. */
export function StartedPicture({ series, label, textSize, ...size }: Props) {
  const most = Math.min(90, Math.max(standard.days + 11, ...series.map(({ within }) => daysFor(within, 0.995))));
  const longestName = longestEndName(size.width, textSize);
  const letters = Math.min(longestName, Math.max(...series.map(({ name }) => name.length)));
  const margin = {
    top: 10,
    right: textSize * 0.75 + endNameWidth(letters, textSize),
    bottom: textSize * 2,
    left: textSize * 3.4,
  };
  const width = Math.max(40, size.width - margin.left - margin.right);
  const height = Math.max(40, size.height - margin.top - margin.bottom);
  const x = scaleLinear([0, most], [0, width]);
  const y = scaleLinear([0, 1], [height, 0]);
  const every = Array.from({ length: most + 1 }, (_, day) => day);
  const at = Math.round(most * 0.62);
  const ends = spread(
    series.map(({ within }) => y(shareWithin(within, at))),
    textSize * 1.3,
    height,
  );
  return (
    <svg width={size.width} height={size.height} role="img" aria-label={label}>
      <g transform={`translate(${margin.left},${margin.top})`}>
        <ValueAxis scale={y} width={width} format={(value) => percent(value)} ticks={5} />
        {x.ticks(Math.max(3, Math.floor(width / (textSize * 5)))).map((day) => (
          <g key={day} transform={`translate(${x(day)},${height})`} className={styles.day}>
            <line y2={5} />
            <text y={8} dy="0.8em" textAnchor="middle">
              {day}
            </text>
          </g>
        ))}
        <g transform={`translate(${x(standard.days)},0)`} className={styles.standard}>
          <line y2={height} />
          <text x={6} y={height - 6}>
            {standard.days}-day standard
          </text>
        </g>
        {series.map(({ id, name, order, within }, index) => (
          <g key={id} style={{ color: `var(--scenario-${order})` }} className={styles.curve}>
            <path
              d={
                line<number>()
                  .x((day) => x(day))
                  .y((day) => y(shareWithin(within, day)))(every) ?? ''
              }
              strokeDasharray={seriesDashes[order]}
            />
            <text x={width + 8} y={ends[index]} dy="0.32em">
              {name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name}
            </text>
          </g>
        ))}
      </g>
    </svg>
  );
}
