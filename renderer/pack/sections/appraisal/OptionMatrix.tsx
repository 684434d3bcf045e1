import { type Kpi, kpiOf, kpis } from '../../../plan/results/kpis.ts';
import type { SectionProps } from '../../section.ts';
import styles from './appraisal.module.css';
import { MeasureCell } from './MeasureCell.tsx';

/** As many options as have room for a column each; more go down the rows. */
const mostColumns = 5;

/** What people meet with, which has room where the options go down the rows. */
const acrossKpis: readonly Kpi[] = [
  kpiOf.waitDays,
  kpiOf.withinTarget,
  kpiOf.breaches,
  kpiOf.coursesProlonged,
  kpiOf.travelMinutesPerCourse,
];

type Props = Pick<SectionProps, 'result' | 'scenarios'>;

/** The network's measures over the whole plan, of the baseline and of every option. */
export function OptionMatrix({ result, scenarios }: Props) {
  const options = [{ id: null, name: 'Baseline' }, ...scenarios];
  const known = (kpi: Kpi) => {
    const metrics = result.scenarios[0]?.network;
    return metrics !== undefined && kpi.of(metrics) !== undefined;
  };
  if (scenarios.length > mostColumns) {
    const measures = acrossKpis.filter(known);
    return (
      <table className={styles.matrix}>
        <thead>
          <tr>
            <th scope="col">Option</th>
            {measures.map(({ metric, name }) => (
              <th key={metric} scope="col" className="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {options.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {measures.map((kpi) => (
                <MeasureCell key={kpi.metric} result={result} scenarioId={id} kpi={kpi} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    );
  }
  return (
    <table className={styles.matrix}>
      <thead>
        <tr>
          <th scope="col">Measure</th>
          {options.map(({ id, name }) => (
            <th key={id} scope="col" className="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kpis.filter(known).map((kpi) => (
          <tr key={kpi.metric}>
            <th scope="row">{kpi.name}</th>
            {options.map(({ id }) => (
              <MeasureCell key={id} result={result} scenarioId={id} kpi={kpi} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
