import { useState } from 'react';
import type { Plan } from '../../../db/schema/plan.ts';
import { WorkshopKind } from '../../../db/schema/workshop.ts';
import { SaveFigure } from '../../components/saveAs/SaveFigure.tsx';
import { kindWords, recordHeadings, recordRows } from '../../plan/workshop/recordRows.ts';
import type { TableOut } from '../../saving/table/tableOut.ts';
import { RecordLine } from './RecordLine.tsx';
import styles from './WorkshopView.module.css';

/** What the room decided, took on and disagreed about, the latest first. */
export function RecordList({ plan }: { plan: Plan }) {
  const [kind, setKind] = useState<WorkshopKind | null>(null);
  const records = (plan.workshop ?? []).toReversed();
  const shown = records.filter((record) => kind === null || record.kind === kind);
  const recordTable = (): TableOut => ({
    title: 'Workshop record',
    columns: recordHeadings.map((name) => ({ name })),
    rows: recordRows(shown.toReversed()),
    notes: [],
  });
  return (
    <section className={styles.record} aria-label="What was decided">
      <div className={styles.recordHead}>
        <h3>What was decided</h3>
        {records.length > 0 && (
          <>
            <select
              aria-label="Which"
              value={kind ?? ''}
              onChange={({ target }) => setKind(WorkshopKind.safeParse(target.value).data ?? null)}
            >
              <option value="">Everything</option>
              {WorkshopKind.options.map((one) => (
                <option key={one} value={one}>
                  {kindWords[one]}
                </option>
              ))}
            </select>
            <SaveFigure {...{ title: 'Workshop record', of: 'plan', scenarioIds: [], table: recordTable }} />
          </>
        )}
      </div>
      {records.length === 0 ? (
        <p className="quiet">
          Nothing yet. While the storyboard is walked, D records a decision, A an action and N dissent, with the figures
          on screen.
        </p>
      ) : (
        <ul className={styles.records}>
          {shown.map((record) => (
            <RecordLine key={record.id} plan={plan} record={record} />
          ))}
        </ul>
      )}
    </section>
  );
}
