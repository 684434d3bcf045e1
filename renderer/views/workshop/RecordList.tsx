import { useState } from 'react';
import type { Plan } from '../../../db/schema/plan.ts';
import { problemText } from '../../../db/schema/problem.ts';
import { WorkshopKind } from '../../../db/schema/workshop.ts';
import { fileStem } from '../../plan/fileName.ts';
import { kindWords, recordHeadings, recordRows } from '../../plan/workshop/recordRows.ts';
import { csvText } from '../../saving/table/csv.ts';
import { RecordLine } from './RecordLine.tsx';
import styles from './WorkshopView.module.css';

/** What the room decided, took on and disagreed about, the latest first. */
export function RecordList({ plan }: { plan: Plan }) {
  const [kind, setKind] = useState<WorkshopKind | null>(null);
  const [said, setSaid] = useState('');
  const records = (plan.workshop ?? []).toReversed();
  const shown = records.filter((record) => kind === null || record.kind === kind);
  const save = async () => {
    const name = `${fileStem(plan.name)}-workshop.csv`;
    const bytes = new TextEncoder().encode(csvText([recordHeadings, ...recordRows(shown.toReversed())]));
    const saved = await window.planner.saveFile({ name, mime: 'text/csv', bytes });
    if (!saved.ok) setSaid(saved.problems.map(problemText).join('. '));
    else setSaid(saved.value.where === null ? `${name} is in your downloads.` : `Saved as ${saved.value.where}.`);
  };
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
            <button type="button" onClick={() => void save()}>
              Export as CSV
            </button>
          </>
        )}
        <span role="status">{said}</span>
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
