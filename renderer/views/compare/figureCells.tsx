import { differenceInterval, differenceText, intervalOf, type Kpi, kpiText } from '../../plan/results/kpis.ts';
import { exact, exactEnds } from '../../saving/table/exact.ts';
import type { Comparison, Estimate } from '../../simulation/results.ts';
import { reading } from './KpiTable.tsx';
import styles from './tables.module.css';

/** The baseline's figure, its interval beneath it. */
export const BaselineFigure = ({ kpi, held }: { kpi: Kpi; held: Estimate | undefined }) => (
  <td className="number" {...exact(held?.mean)}>
    {held ? kpiText(kpi, held.mean, held.ci95) : '–'}
    <span className={`${styles.beneath} ${styles.whole}`} data-beneath="95% interval" {...exactEnds(held?.ci95)}>
      {held && intervalOf(kpi, held.ci95)}
    </span>
  </td>
);

type ScenarioProps = { kpi: Kpi; own: Estimate | undefined; row: Comparison | undefined };

/** A scenario's figure, and beneath it how it differs from the baseline's, with its interval where that can be told. */
export function ScenarioFigure({ kpi, own, row }: ScenarioProps) {
  const words = row && reading(kpi, row);
  return (
    <td className="number" {...exact(own?.mean)}>
      {own ? kpiText(kpi, own.mean, own.ci95) : '–'}
      <span hidden data-beneath="95% interval of the difference" {...exactEnds(row?.ci95)} />
      <span className={styles.beneath} data-beneath="difference" {...exact(row?.difference)}>
        {row?.distinguishable && (
          <>
            {differenceText(kpi, row.difference, row.ci95)}{' '}
            <span className={styles.whole}>({differenceInterval(kpi, row.ci95)})</span>
          </>
        )}
      </span>
      <span className={styles.beneath} data-beneath="reading" data-reading={words}>
        {words}
      </span>
    </td>
  );
}
