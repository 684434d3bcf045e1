import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Plan } from '../../../db/schema/plan.ts';
import { ValueAxis } from '../../charts/Axis.tsx';
import { seriesDashes } from '../../charts/fan/seriesDashes.ts';
import { spread } from '../../charts/fan/spread.ts';
import { SeriesMark } from '../../components/SeriesMark.tsx';
import { useSize } from '../../components/useSize.ts';
import { useTextSize } from '../../components/useTextSize.ts';
import { daysFor, shareWithin, startedWithin } from '../../plan/compare/waits.ts';
import { decimal, percent } from '../../plan/numbers.ts';
import { standard } from '../../plan/results/metrics.ts';
import { metricsAt } from '../../plan/results/metricsAt.ts';
import { scenarioOf } from '../../plan/results/scenarioOf.ts';
import type { ScopeWords } from '../../plan/results/scope.ts';
import type { ExperimentResult } from '../../simulation/results.ts';
import styles from './CompareView.module.css';
import type { Compared } from './compared.ts';
import tables from './tables.module.css';

type Props = { plan: Plan; result: ExperimentResult; compared: readonly Compared[]; scope: ScopeWords };
type Series = { id: string; name: string; order: number; within: Float64Array };

const days = [7, 14, 21, 28, standard.days, 42] as const;

/** How long people waited, not only on average: the share that has started by each day, and courses prolonged. */
export function HowLong({ result, compared, scope }: Props) {
  const all = [{ id: 'baseline', name: 'Baseline', order: 0 }].concat(
    compared.map(({ scenario, order }) => ({ id: scenario.id, name: scenario.name, order })),
  );
  const series = all.flatMap((one): Series[] => {
    const waits = scenarioOf(result, one.id)?.waits[scope.id];
    const within = waits && startedWithin(waits);
    return within && within.length > 0 ? [{ ...one, within }] : [];
  });
  if (series.length === 0) return <p className="quiet">Nobody starts {scope.place}.</p>;
  return (
    <>
      <h3>Share of people who have started treatment by each day after the decision to treat, {scope.name}</h3>
      <Curves series={series} label={`Share started by day, ${scope.name}`} />
      <div className={tables.wide}>
        <table className={tables.table}>
          <thead>
            <tr>
              <th scope="col">Started within</th>
              {series.map(({ id, name, order }) => (
                <th key={id} scope="col" className="number">
                  <SeriesMark order={order} /> {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <tr key={day}>
                <th scope="row">{day} days</th>
                {series.map(({ id, within }) => (
                  <td key={id} className="number">
                    {percent(shareWithin(within, day), 1)}
                  </td>
                ))}
              </tr>
            ))}
            {[0.5, 0.9, 0.99].map((share) => (
              <tr key={share}>
                <th scope="row">Days until {percent(share)} have started</th>
                {series.map(({ id, within }) => (
                  <td key={id} className="number">
                    {daysFor(within, share)}
                  </td>
                ))}
              </tr>
            ))}
            {([1, 2, 3] as const).map((category) => (
              <tr key={category}>
                <th scope="row">Courses prolonged by more than 2 days, category {category}</th>
                {series.map(({ id }) => {
                  const own = metricsAt(scenarioOf(result, id), scope.id);
                  return (
                    <td key={id} className="number">
                      {own ? decimal(own.coursesProlonged[category].mean) : '–'}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet">Over the whole plan, mean of {result.replications} runs.</p>
    </>
  );
}

function Curves({ series, label }: { series: readonly Series[]; label: string }) {
  const [ref, size] = useSize<HTMLDivElement>();
  const textSize = useTextSize();
  const most = Math.min(90, Math.max(standard.days + 11, ...series.map(({ within }) => daysFor(within, 0.995))));
  const margin = { top: 10, right: textSize * 13, bottom: textSize * 2, left: textSize * 3.4 };
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
    <div ref={ref} className={styles.curves}>
      {size.width > 0 && (
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
                  {name.length > 22 ? `${name.slice(0, 21)}…` : name}
                </text>
              </g>
            ))}
          </g>
        </svg>
      )}
    </div>
  );
}
