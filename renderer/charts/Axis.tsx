import type { ScaleLinear, ScaleTime } from 'd3-scale';
import styles from './Axis.module.css';

/** Horizontal rules at a few values, labelled at the left; zero is drawn stronger. */
export function ValueAxis(props: {
  scale: ScaleLinear<number, number>;
  width: number;
  format(value: number): string;
  ticks: number;
}) {
  const { scale, width, format, ticks } = props;
  return (
    <g className={styles.axis}>
      {scale.ticks(ticks).map((value) => (
        <g key={value} transform={`translate(0,${scale(value)})`}>
          <line x2={width} className={value === 0 ? styles.zero : styles.rule} />
          <text x={-8} dy="0.32em" textAnchor="end">
            {format(value)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Below this many years on the axis, months are named between them. */
const fewYears = 2.5;
const yearMs = 365.25 * 86_400_000;

/** Years along the bottom, and months where there are few of them. */
export function YearAxis(props: { scale: ScaleTime<number, number>; height: number; ticks: number }) {
  const { scale, height, ticks } = props;
  const [from, until] = scale.domain();
  const withMonths = until.getTime() - from.getTime() < fewYears * yearMs;
  const marked = scale.ticks(ticks);
  // What is asked for is nearly what comes, and may be half as many again: then years alone are named.
  const crowded = marked.length > ticks * 1.5;
  const nameOf = (date: Date) => {
    if (date.getUTCMonth() === 0) return date.getUTCFullYear();
    return withMonths && !crowded ? date.toLocaleDateString('en-GB', { month: 'short', timeZone: 'UTC' }) : '';
  };
  return (
    <g className={styles.axis} transform={`translate(0,${height})`}>
      {marked.map((date) => (
        <g key={date.getTime()} transform={`translate(${scale(date)},0)`}>
          <line y2={5} className={styles.tick} />
          <text y={8} dy="0.8em" textAnchor="middle">
            {nameOf(date)}
          </text>
        </g>
      ))}
    </g>
  );
}
