import { useEffect, useState } from 'react';
import { demandSentence, demandSummary } from '../../plan/tables/demandSummary.ts';
import { demandMatrices } from '../../plan/tables/matrices.ts';
import { mixesTable } from '../../plan/tables/mixesTable.ts';
import { pathwaysTable } from '../../plan/tables/pathwaysColumns.ts';
import type { Table } from '../../plan/tables/table.ts';
import { useStore } from '../../state/store.ts';
import { TableView } from '../data/tables/TableView.tsx';
import styles from './DemandView.module.css';
import { Seasons } from './Seasons.tsx';

const parts: readonly { name: string; table: Table }[] = [
  { name: 'Courses', table: demandMatrices.courses },
  { name: 'Growth', table: demandMatrices.growth },
  { name: 'Variance', table: demandMatrices.spread },
  { name: 'Pathways', table: pathwaysTable },
  { name: 'Fractionation', table: mixesTable },
];

const seasonsAbout =
  'How decisions to treat spread over the year: 1 is an average month, 1.1 a month with a tenth more. The mean is 1.';

/** Who needs treatment: courses by area and pathway, how they grow and when they come, and what each pathway asks of machines. */
export function DemandView() {
  const plan = useStore((state) => state.plan);
  const ledToSeasons = useStore(({ row }) => row?.collection === 'header' && row.field === 'seasonality');
  const [shown, setShown] = useState<Table | 'seasons'>(demandMatrices.courses);
  useEffect(() => {
    if (ledToSeasons) setShown('seasons');
  }, [ledToSeasons]);
  if (plan === null) return null;
  const choice = (
    <fieldset className={styles.parts}>
      <legend className="visually-hidden">What to show</legend>
      {parts.map(({ name, table }) => (
        <button key={name} type="button" aria-pressed={table === shown} onClick={() => setShown(table)}>
          {name}
        </button>
      ))}
      <button type="button" aria-pressed={shown === 'seasons'} onClick={() => setShown('seasons')}>
        Seasons
      </button>
    </fieldset>
  );
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <h2>Demand</h2>
        <p>{demandSentence(demandSummary(plan))}</p>
        <p className="quiet">{shown === 'seasons' ? seasonsAbout : shown.about}</p>
      </div>
      {shown === 'seasons' ? (
        <>
          <div className={styles.alone}>{choice}</div>
          <Seasons plan={plan} />
        </>
      ) : (
        <TableView key={shown.id} table={shown} plan={plan} lead={choice} />
      )}
    </div>
  );
}
