import { area, line } from 'd3-shape';
import { shortDate, toDate } from '../../plan/dates.ts';
import type { MetricStyle, StandardLine } from '../../plan/results/metrics.ts';
import type { Band } from '../../simulation/results.ts';
import { ValueAxis, YearAxis } from '../Axis.tsx';
import styles from './FanChart.module.css';
import { fanScales } from './fanScales.ts';
import { seriesDashes } from './seriesDashes.ts';
import { spread } from './spread.ts';
import cursor from './WeekCursor.module.css';
import { WeekCursor } from './WeekCursor.tsx';

export type FanSeries = {
  name: string;
  band: Band;
  /** Which of the scenarios' colours and dashes it takes; 0 is the baseline. */
  order: number;
};

/** What is expected where nothing has been simulated yet: a line without bands, drawn over a picture that is older. */
export type Expected = { name: string; values: Float64Array; order: number };

type Props = {
  weekStarts: readonly string[];
  series: readonly FanSeries[];
  expected?: Expected | undefined;
  style: MetricStyle;
  standard?: StandardLine | undefined;
  width: number;
  height: number;
  /** Pixels of a line of text: the projector's and the page's differ. */
  textSize: number;
  /** What the picture says, for those who cannot see it. */
  label: string;
  /** Asked about a week, pointed at or gone to with the arrow keys; without it the picture is only looked at. */
  onWeek?: ((week: number) => void) | undefined;
};

/** Characters of a series' name that are written beside its end; the whole name is in the title and the view's words. */
const longestName = 22;

/**
 * Weekly quantiles across replications: median line, 25-75% and 5-95% bands of the same hue, series named at their
 * ends. Weeks in which nothing happened are gaps.
 */
export function FanChart({
  weekStarts,
  series,
  expected,
  style,
  standard,
  width,
  height,
  textSize,
  label,
  onWeek,
}: Props) {
  const names = [...series.map(({ name }) => name), standard?.label ?? '', expected?.name ?? ''];
  const longest = Math.max(...names.map(({ length }) => Math.min(length, longestName)), 8);
  const margin = { top: 10, right: longest * textSize * 0.56 + 14, bottom: textSize * 1.9, left: textSize * 3.4 };
  const plot = { width: Math.max(width - margin.left - margin.right, 40), height: height - margin.top - margin.bottom };
  if (width === 0 || plot.height < 20) return null;
  const bands = series.map(({ band }) => band);
  const { x, y } = fanScales(weekStarts, bands, style, standard, plot, expected?.values);
  const dates = weekStarts.map(toDate);
  const at = (week: number) => x(dates[week] ?? 0);
  const weeks = weekStarts.map((_, week) => week);
  const between = (low: Float64Array, high: Float64Array) =>
    area<number>()
      .defined((week) => Number.isFinite(low[week]) && Number.isFinite(high[week]))
      .x(at)
      .y0((week) => y(low[week] ?? 0))
      .y1((week) => y(high[week] ?? 0))(weeks) ?? '';
  const along = (values: Float64Array) =>
    line<number>()
      .defined((week) => Number.isFinite(values[week]))
      .x(at)
      .y((week) => y(values[week] ?? 0))(weeks) ?? '';
  /** The baseline stands while a scenario is moved; the scenario's own picture is of where it was. */
  const isOlder = (order: number) => expected !== undefined && order === expected.order;
  const ends = spread(
    [
      ...series.map(({ band }) => y(band.q50.findLast(Number.isFinite) ?? 0)),
      ...(expected ? [y(expected.values.findLast(Number.isFinite) ?? 0)] : []),
      ...(standard ? [y(standard.value)] : []),
    ],
    textSize * 1.3,
    plot.height,
  );
  const reading = (week: number) => {
    const values = series.map(({ name, band }) => {
      const value = band.q50[week] ?? Number.NaN;
      const words = Number.isFinite(value) ? style.format(value) : 'nobody starts';
      return series.length === 1 ? words : `${name} ${words}`;
    });
    return `Week of ${shortDate(weekStarts[week] ?? '')}: ${values.join(', ')}`;
  };
  const picture = (
    <svg width={width} height={height} role="img" aria-label={label} className={styles.chart}>
      <g transform={`translate(${margin.left},${margin.top})`}>
        <ValueAxis
          scale={y}
          width={plot.width}
          format={style.format}
          ticks={Math.max(2, Math.floor(plot.height / 44))}
        />
        <YearAxis scale={x} height={plot.height} ticks={Math.max(2, Math.floor(plot.width / (textSize * 4)))} />
        {standard && (
          <g>
            <line x2={plot.width} y1={y(standard.value)} y2={y(standard.value)} className={styles.standard} />
            <text className={styles.standardName} x={plot.width + 8} y={ends.at(-1)} dy="0.32em">
              {standard.label}
            </text>
          </g>
        )}
        {series.map(({ name, band, order }) => (
          <g key={name} style={{ color: `var(--scenario-${order})` }} data-older={isOlder(order)}>
            <path d={between(band.q05, band.q95)} className={styles.outer} />
            <path d={between(band.q25, band.q75)} className={styles.inner} />
          </g>
        ))}
        {series.map(({ name, band, order }, index) => (
          <g key={name} style={{ color: `var(--scenario-${order})` }} data-older={isOlder(order)}>
            <path d={along(band.q50)} className={styles.median} strokeDasharray={seriesDashes[order]} />
            <text className={styles.end} x={plot.width + 8} y={ends[index]} dy="0.32em">
              {name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name}
              {name.length > longestName && <title>{name}</title>}
            </text>
          </g>
        ))}
        {expected && (
          <g style={{ color: `var(--scenario-${expected.order})` }} data-testid="expected">
            <path d={along(expected.values)} className={styles.expected} />
            <text className={styles.end} x={plot.width + 8} y={ends[series.length]} dy="0.32em">
              {expected.name}
            </text>
          </g>
        )}
      </g>
    </svg>
  );
  if (onWeek === undefined || weekStarts.length === 0) return picture;
  return (
    <div className={cursor.picture} style={{ width, height }}>
      {picture}
      <WeekCursor
        weeks={weekStarts.length}
        {...{ left: margin.left, top: margin.top, width: plot.width, height: plot.height }}
        {...{ at, reading, onAsk: onWeek }}
      />
    </div>
  );
}
