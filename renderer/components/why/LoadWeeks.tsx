import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import { fullMonth } from '../../plan/dates.ts';
import { decimal } from '../../plan/numbers.ts';
import type { ScenarioResult } from '../../simulation/results.ts';
import { useSize } from '../useSize.ts';
import { useTextSize } from '../useTextSize.ts';
import styles from './Why.module.css';

type Props = { scenario: ScenarioResult; centreId: string; week: number; window: { first: number; last: number } };

const around = 26;

/** Minutes asked for against minutes there were, by week, for half a year either side. */
export function LoadWeeks({ scenario, centreId, week, window }: Props) {
  const [ref, { width }] = useSize<HTMLElement>();
  const textSize = useTextSize();
  const height = 9 * textSize;
  const load = scenario.causes[centreId];
  if (!load) return null;
  const [first, last] = [Math.max(0, week - around), Math.min(scenario.weekStarts.length - 1, week + around)];
  const weeks = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const all = weeks.flatMap((at) => [load.asked[at] ?? 0, load.had[at] ?? 0]).filter(Number.isFinite);
  const x = scaleLinear([first, last + 1], [8, width - 8]);
  const y = scaleLinear([0, Math.max(1, ...all)], [height - textSize * 1.8, textSize * 0.6]);
  const along = (values: Float64Array) =>
    line<number>()
      .defined((at) => Number.isFinite(values[at]))
      .x((at) => x(at))
      .y((at) => y(values[at] ?? 0))
      .curve(curveStepAfter)(weeks) ?? '';
  const mean = (values: Float64Array) => decimal(all.length === 0 ? 0 : (values[week] ?? 0));
  const label = `Treatment minutes a week: ${mean(load.asked)} asked for and ${mean(load.had)} there, in that week`;
  return (
    <figure className={styles.load} ref={ref} data-picture="weeks">
      <figcaption>
        <span className={styles.hadKey} /> minutes there were <span className={styles.askedKey} /> minutes asked for
      </figcaption>
      <svg width={width} height={height} role="img" aria-label={label}>
        <rect
          className={styles.window}
          x={x(window.first)}
          width={Math.max(2, x(window.last + 1) - x(window.first))}
          y={textSize * 0.4}
          height={y(0) - textSize * 0.4}
        />
        <path className={styles.had} d={along(load.had)} />
        <path className={styles.asked} d={along(load.asked)} />
        <line className={styles.base} x1={8} x2={width - 8} y1={y(0)} y2={y(0)} />
        {[first, week, last].map((at, index) => (
          <text
            key={['first', 'week', 'last'][index]}
            x={x(at)}
            y={height - 4}
            textAnchor={index === 0 ? 'start' : index === 1 ? 'middle' : 'end'}
            className={styles.tick}
          >
            {index === 1 && (week - first < 12 || last - week < 12) ? '' : fullMonth(scenario.weekStarts[at] ?? '')}
          </text>
        ))}
      </svg>
    </figure>
  );
}
