import { differenceInterval, differenceText, type Kpi } from '../../plan/results/kpis.ts';
import { exact, exactEnds } from '../../saving/table/exact.ts';
import type { Comparison } from '../../simulation/results.ts';
import { reading } from './KpiTable.tsx';
import styles from './tables.module.css';

/** How a scenario's figure differs from the baseline's, beneath it: the difference with its interval where it can be told, and a word. */
export function DifferenceBeneath({ kpi, row }: { kpi: Kpi; row: Comparison | undefined }) {
  const words = row && reading(kpi, row);
  return (
    <>
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
    </>
  );
}
