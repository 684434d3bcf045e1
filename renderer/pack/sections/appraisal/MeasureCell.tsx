import { differenceInterval, differenceText, intervalOf, type Kpi, kpiText } from '../../../plan/results/kpis.ts';
import { metricsAt } from '../../../plan/results/metricsAt.ts';
import { scenarioOf } from '../../../plan/results/scenarioOf.ts';
import { comparisonOf } from '../../../simulation/comparisonOf.ts';
import type { ExperimentResult } from '../../../simulation/results.ts';
import { reading, tooSmall } from '../../../views/compare/KpiTable.tsx';
import styles from './appraisal.module.css';

type Props = { result: ExperimentResult; scenarioId: string | null; kpi: Kpi };

/** A measure of the network: its value, then its interval, or how it differs from the baseline and whether that can be told. */
export function MeasureCell({ result, scenarioId, kpi }: Props) {
  const metrics = metricsAt(scenarioOf(result, scenarioId), 'network');
  const held = metrics && kpi.of(metrics);
  if (!held || !Number.isFinite(held.mean)) return <td className="number">–</td>;
  const row = comparisonOf(result.comparisons, scenarioId, 'network', kpi.metric);
  const told = row?.distinguishable === true && reading(kpi, row) !== tooSmall;
  return (
    <td className="number">
      <span data-count={isCount(kpi) ? held.mean : undefined}>
        {kpiText(kpi, held.mean, held.ci95)}
        {scenarioId === null && <span className={styles.beneath}>{intervalOf(kpi, held.ci95)}</span>}
      </span>{' '}
      {row && told && (
        <span data-count={isCount(kpi) ? Math.abs(row.difference) : undefined} data-under="(differs by under 5)">
          <strong>{differenceText(kpi, row.difference, row.ci95)}</strong>
          <span className={styles.beneath}>{differenceInterval(kpi, row.ci95)}</span>
        </span>
      )}
      {row && <span className={styles.reading}>{reading(kpi, row)}</span>}
    </td>
  );
}

/** Whether a measure counts people or courses. */
const isCount = ({ metric }: Kpi): boolean =>
  metric === 'breaches' || metric === 'coursesProlonged' || metric === 'queue';
