import { useState } from 'react';
import { demandSentence, demandSummary } from '../../plan/tables/demandSummary.ts';
import { demandMatrices } from '../../plan/tables/matrices.ts';
import { mixesTable } from '../../plan/tables/mixesTable.ts';
import { pathwaysTable } from '../../plan/tables/pathwaysColumns.ts';
import type { Table } from '../../plan/tables/table.ts';
import { useStore } from '../../state/store.ts';
import { TableView } from '../data/tables/TableView.tsx';
import styles from './DemandView.module.css';

const parts: readonly { name: string; table: Table }[] = [
  { name: 'Courses', table: demandMatrices.courses },
  { name: 'Growth', table: demandMatrices.growth },
  { name: 'Variance', table: demandMatrices.spread },
  { name: 'Pathways', table: pathwaysTable },
  { name: 'Fractionation', table: mixesTable },
];

/** Who needs treatment: courses by area and pathway, how they grow, and what each pathway asks of machines. */
export function DemandView() {
  const plan = useStore((state) => state.plan);
  const [shown, setShown] = useState<Table>(demandMatrices.courses);
  if (plan === null) return null;
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <h2>Demand</h2>
        <p>{demandSentence(demandSummary(plan))}</p>
        <p className="quiet">{shown.about}</p>
      </div>
      <TableView
        key={shown.id}
        table={shown}
        plan={plan}
        lead={
          <fieldset className={styles.parts}>
            <legend className="visually-hidden">What to show</legend>
            {parts.map(({ name, table }) => (
              <button key={name} type="button" aria-pressed={table === shown} onClick={() => setShown(table)}>
                {name}
              </button>
            ))}
          </fieldset>
        }
      />
    </div>
  );
}
