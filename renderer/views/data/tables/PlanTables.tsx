import { useEffect, useMemo, useState } from 'react';
import type { Plan } from '../../../../db/schema/plan.ts';
import { tablePlace, tables } from '../../../plan/tables/tables.ts';
import { shownScenarioId } from '../../../state/planSlice.ts';
import { useStore } from '../../../state/store.ts';
import styles from './PlanTables.module.css';
import { TableView } from './TableView.tsx';
import { TravelOffer } from './travel/TravelOffer.tsx';

const tableKey = 'isocentre.table';

/** Every table of the plan, one at a time. A link to a row shows its table, goes to the cell and lets it flash. */
export function PlanTables({ plan }: { plan: Plan }) {
  const row = useStore((state) => state.row);
  const scenario = useStore((state) => plan.scenarios.find(({ id }) => id === shownScenarioId(state))?.name ?? null);
  const [chosen, setChosen] = useState(() => globalThis.sessionStorage?.getItem(tableKey) ?? 'centres');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a link leads to where it was meant once, whatever the plan becomes.
  const place = useMemo(() => (row === null ? null : tablePlace(plan, row)), [row]);
  const led = place?.table.id ?? null;
  useEffect(() => {
    if (led !== null) setChosen(led);
  }, [led]);
  useEffect(() => globalThis.sessionStorage?.setItem(tableKey, chosen), [chosen]);
  const table = tables.find(({ id }) => id === chosen) ?? tables[0];
  const target = useMemo(
    () => (place && place.table === table ? { rowKey: place.rowKey, field: place.field } : null),
    [place, table],
  );
  if (!table) return null;
  return (
    <div className={styles.tables}>
      <nav className={styles.picker} aria-label="Tables of the plan">
        {tables.map((one) => (
          <button
            key={one.id}
            type="button"
            aria-current={one === table ? 'true' : undefined}
            onClick={() => setChosen(one.id)}
          >
            {one.title}
            <span className={styles.count}>{one.rows(plan).length}</span>
          </button>
        ))}
      </nav>
      <div className={styles.main}>
        <div className={styles.title}>
          <h2>{table.title}</h2>
          <p>{table.about}</p>
          {scenario !== null && <p>These are the plan’s own figures; what “{scenario}” changes is not shown here.</p>}
        </div>
        <TravelOffer plan={plan} tableId={table.id} />
        <TableView key={table.id} table={table} plan={plan} target={target} />
      </div>
    </div>
  );
}
