import { scaleLinear } from 'd3-scale';
import { decimal, percent } from '../../plan/numbers.ts';
import type { CentreYear } from '../../plan/pack/centreYears.ts';
import { isOver } from '../../plan/pack/loadWords.ts';
import axis from '../Axis.module.css';
import { ValueAxis } from '../Axis.tsx';
import { clipText } from '../flows/clipText.ts';
import { wrapName } from '../map/wrapName.ts';
import styles from './LoadPanel.module.css';

type Props = {
  name: string;
  years: readonly CentreYear[];
  /** The most hours a week of any place drawn beside this one, so that all share a scale. */
  mostHours: number;
  /** Lines kept for the names of all panels beside each other. */
  nameLines: number;
  width: number;
  height: number;
  textSize: number;
};

const hours = (minutes: number): number => (Number.isFinite(minutes) ? minutes / 60 : 0);

/** Hours of treatment a week that courses ask of a centre, a bar a year, under the line of what its machines have; what is over the line is dark. */
export function LoadPanel({ name, years, mostHours, nameLines, width, height, textSize }: Props) {
  const margin = { top: textSize * (2.3 + 1.2 * nameLines), right: 6, bottom: textSize * 1.7, left: textSize * 3.2 };
  const plot = { width: width - margin.left - margin.right, height: height - margin.top - margin.bottom };
  const y = scaleLinear([0, mostHours], [plot.height, 0]).nice(3);
  const step = plot.width / Math.max(1, years.length);
  const line = years.map(({ had }, at) => `${at === 0 ? `M0 ${y(hours(had))}` : `V${y(hours(had))}`}h${step}`).join('');
  const lines = nameLines > 1 ? wrapName(name) : [name];
  const everyYears = Math.max(1, Math.ceil((textSize * 3.4) / step));
  return (
    <svg width={width} height={height} role="img" aria-label={loadWords(name, years)} className={styles.chart}>
      {lines.map((line, at) => (
        <text key={line} className={styles.name} x={0} y={textSize * (1 + 1.2 * (nameLines - lines.length + at))}>
          {clipText(line, textSize, width - 12)}
        </text>
      ))}
      <text className={styles.note} x={0} y={textSize * (1.1 + 1.2 * nameLines)}>
        {fullestWords(years)}
      </text>
      <g transform={`translate(${margin.left},${margin.top})`}>
        <ValueAxis scale={y} width={plot.width} format={(value) => decimal(value)} ticks={3} />
        {years.map(({ year, asked, had }, at) => {
          const [top, limit] = [y(hours(asked)), y(Math.min(hours(asked), hours(had)))];
          const bar = { x: at * step + step * 0.14, width: step * 0.72 };
          return (
            <g key={year}>
              <rect className={styles.asked} {...bar} y={limit} height={plot.height - limit} />
              {top < limit && <rect className={styles.over} {...bar} y={top} height={limit - top} />}
            </g>
          );
        })}
        <path className={styles.had} d={line} />
        <g className={axis.axis} transform={`translate(0,${plot.height})`}>
          {years.map(({ year }, at) =>
            at % everyYears === 0 ? (
              <text key={year} x={(at + 0.5) * step} y={5} dy="0.8em" textAnchor="middle">
                {year}
              </text>
            ) : null,
          )}
        </g>
      </g>
    </svg>
  );
}

/** The year in which most is asked for of what there is, in few words. */
function fullestWords(years: readonly CentreYear[]): string {
  const fullest = fullestOf(years);
  return fullest ? `Fullest in ${fullest.year}: ${percent(fullest.load)}` : 'Nothing is treated here';
}

const fullestOf = (years: readonly CentreYear[]): CentreYear | undefined =>
  years.filter(({ load }) => Number.isFinite(load)).toSorted((a, b) => b.load - a.load)[0];

/** What a panel shows, in a sentence. */
export function loadWords(name: string, years: readonly CentreYear[]): string {
  const fullest = fullestOf(years);
  if (!fullest) return `${name} has no machine in use.`;
  const over = years.filter(({ load }) => isOver(load)).map(({ year }) => year);
  const beyond =
    over.length === 0
      ? 'never for more than there is over a whole year'
      : `for more than there is in ${over.length} of ${years.length} years`;
  return `${name} is asked for ${percent(fullest.load)} of its treatment minutes in ${fullest.year}, its fullest year, and ${beyond}.`;
}
