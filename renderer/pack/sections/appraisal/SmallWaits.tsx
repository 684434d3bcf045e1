import { max } from 'd3-array';
import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import { ValueAxis, YearAxis } from '../../../charts/Axis.tsx';
import { monthly } from '../../../plan/compare/months.ts';
import { toDate } from '../../../plan/dates.ts';
import { decimal } from '../../../plan/numbers.ts';
import { standard } from '../../../plan/results/metrics.ts';
import { briefDifference } from '../../../plan/results/resultSentences.ts';
import { scenarioOf } from '../../../plan/results/scenarioOf.ts';
import { placeName, scopeOfScenario } from '../../../plan/results/scope.ts';
import { packTextSize, type SectionProps } from '../../section.ts';
import styles from './appraisal.module.css';

const size = { width: 208, height: 98 };
const margin = { top: 6, right: 8, bottom: 20, left: 26 };
const plot = { width: size.width - margin.left - margin.right, height: size.height - margin.top - margin.bottom };

/** Mean waits of every option beside the baseline's, where the option is felt, in small pictures with the same scale. */
export function SmallWaits({ plan, result, scenarios }: Pick<SectionProps, 'plan' | 'result' | 'scenarios'>) {
  const pictures = scenarios.flatMap((scenario) => {
    const scope = scopeOfScenario(plan, scenario);
    const [before, after] = [null, scenario.id].map((id) => {
      const held = scenarioOf(result, id);
      const waits = held?.bands[scope.id]?.waitDays.mean;
      return held && waits && monthly(held.weekStarts, waits);
    });
    return before && after ? [{ scenario, scope, before, after }] : [];
  });
  const longest = max(pictures, ({ before, after }) => max([...before.values, ...after.values]));
  const y = scaleLinear([0, Math.max(longest ?? 0, standard.days * 1.05)], [plot.height, 0]);
  return (
    <>
      <h2>Mean waits month by month, where each option is felt</h2>
      <p className={`quiet ${styles.note}`}>
        Days, all on one scale. Thin blue: the baseline. Thick orange: the option. Dashed: the {standard.days}-day
        standard.
      </p>
      <ul className={styles.small}>
        {pictures.map(({ scenario, scope, before, after }) => {
          const days = before.months.map((month) => toDate(`${month}-15`));
          const x = scaleUtc([days[0] ?? new Date(0), days.at(-1) ?? new Date(0)], [0, plot.width]);
          const path = (values: Float64Array) =>
            line<Date>()
              .digits(1)
              .defined((_, month) => Number.isFinite(values[month]))
              .x((day) => x(day))
              .y((_, month) => y(values[month] ?? 0))(days) ?? '';
          const place = placeName(scope);
          return (
            <li key={scenario.id}>
              <h3>{scenario.name}</h3>
              <p className="quiet">{place}</p>
              <svg
                {...size}
                role="img"
                aria-label={`${scenario.name}, ${place}. ${briefDifference(result, scenario.id, scope.id)}`}
              >
                <g transform={`translate(${margin.left},${margin.top})`}>
                  <ValueAxis scale={y} width={plot.width} format={(value) => decimal(value)} ticks={3} />
                  <YearAxis scale={x} height={plot.height} ticks={Math.floor(plot.width / (packTextSize * 4))} />
                  <line className={styles.standard} x2={plot.width} y1={y(standard.days)} y2={y(standard.days)} />
                  <path className={styles.before} d={path(before.values)} />
                  <path className={styles.after} d={path(after.values)} />
                </g>
              </svg>
            </li>
          );
        })}
      </ul>
    </>
  );
}
