import { useMemo } from 'react';
import { shortDate } from '../../plan/dates.ts';
import type { ObservedOver } from '../../plan/observed/observedOver.ts';
import type { MetricStyle, StandardLine } from '../../plan/results/metrics.ts';
import type { Band } from '../../simulation/results.ts';
import { ValueAxis, YearAxis } from '../Axis.tsx';
import { endNameWidth, longestEndName } from '../endNames.ts';
import { FanBand, FanMedian } from './FanBand.tsx';
import { type Begun, FanBegun } from './FanBegun.tsx';
import styles from './FanChart.module.css';
import { FanObserved } from './FanObserved.tsx';
import { fanPaths } from './fanPaths.ts';
import { fanScales } from './fanScales.ts';
import { observedShown } from './observedShown.ts';
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
  begun?: Begun | undefined;
  style: MetricStyle;
  standard?: StandardLine | undefined;
  /** Months of the real network, which no series is joined to. */
  observed?: ObservedOver | null | undefined;
  width: number;
  height: number;
  /** Pixels of a line of text: the projector's and the page's differ. */
  textSize: number;
  /** What the picture says, for those who cannot see it. */
  label: string;
  /** Asked about a week, pointed at or gone to with the arrow keys; without it the picture is only looked at. */
  onWeek?: ((week: number) => void) | undefined;
};

/** Lines across are to be counted at a glance. */
const mostTicks = 7;

/**
 * Weekly quantiles across replications: median line, 25-75% and 5-95% bands of the same hue, series named at their
 * ends. Weeks in which nothing happened are gaps.
 */
export function FanChart({
  weekStarts,
  series,
  expected,
  begun,
  style,
  standard,
  observed,
  width,
  height,
  textSize,
  label,
  onWeek,
}: Props) {
  // Characters of a name written beside a series' end, which leave most of the room to the weeks; the whole name is in the
  // title and the view's words.
  const longestName = longestEndName(width, textSize);
  const names = [...series.map(({ name }) => name), standard?.label ?? '', expected?.name ?? ''];
  const longest = Math.max(...names.map(({ length }) => Math.min(length, longestName)), 8);
  const margin = { top: 10, right: endNameWidth(longest, textSize) + 14, bottom: textSize * 1.9, left: textSize * 3.4 };
  const plot = { width: Math.max(width - margin.left - margin.right, 40), height: height - margin.top - margin.bottom };
  const bands = series.map(({ band }) => band);
  const seen = observedShown(observed, weekStarts);
  const lines = [expected, begun].flatMap((line) => (line ? [line.values] : []));
  const scales = fanScales(weekStarts, bands, style, standard, plot, lines, seen?.points);
  const { x, y } = scales;
  const drawnOn = [plot.width, plot.height, ...y.domain(), ...x.domain()].join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: scales that say the same are the same.
  const paths = useMemo(() => fanPaths(weekStarts, scales), [weekStarts, drawnOn]);
  if (width === 0 || plot.height < 20) return null;
  /** The baseline stands while a scenario is moved; the scenario's own picture is of where it was. */
  const isOlder = (order: number) => order === expected?.order || order === begun?.order;
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
          ticks={Math.min(mostTicks, Math.max(2, Math.floor(plot.height / 44)))}
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
          <FanBand key={name} older={isOlder(order)} {...{ band, order, paths }} />
        ))}
        {series.map(({ name, band, order }, index) => (
          <g key={name} style={{ color: `var(--scenario-${order})` }} data-older={isOlder(order)}>
            <FanMedian {...{ band, order, paths }} />
            <text className={styles.end} x={plot.width + 8} y={ends[index]} dy="0.32em">
              {name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name}
              {name.length > longestName && <title>{name}</title>}
            </text>
          </g>
        ))}
        {seen && (
          <FanObserved observed={seen} width={plot.width} planStart={weekStarts[0] ?? ''} {...{ scales, textSize }} />
        )}
        {expected && (
          <g style={{ color: `var(--scenario-${expected.order})` }} data-testid="expected">
            <path d={paths.along(expected.values)} className={styles.expected} />
            <text className={styles.end} x={plot.width + 8} y={ends[series.length]} dy="0.32em">
              {expected.name}
            </text>
          </g>
        )}
        {begun && <FanBegun {...begun} {...{ paths, y }} />}
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
        {...{ at: paths.at, reading, onAsk: onWeek }}
      />
    </div>
  );
}
