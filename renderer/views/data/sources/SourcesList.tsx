import { useEffect, useMemo, useRef, useState } from 'react';
import type { Plan } from '../../../../db/schema/plan.ts';
import type { Source } from '../../../../db/schema/source.ts';
import { Sheet } from '../../../components/Sheet.tsx';
import { SourceMark } from '../../../components/SourceMark.tsx';
import { SaveHead } from '../../../components/saveAs/SaveHead.tsx';
import { addRecord } from '../../../plan/commands/addRecord.ts';
import { put, putRecords } from '../../../plan/commands/putRecords.ts';
import { type Removal, removeRecord } from '../../../plan/commands/removeRecord.ts';
import { longDate } from '../../../plan/dates.ts';
import { decimal } from '../../../plan/numbers.ts';
import { figuresIn } from '../../../plan/sources/figures.ts';
import { sourcesUsed } from '../../../plan/sources/sourcesUsed.ts';
import { notSaved } from '../../../saving/table/exact.ts';
import { useStore } from '../../../state/store.ts';
import data from '../PlanDataView.module.css';
import { EditSourceSheet } from './EditSourceSheet.tsx';
import styles from './Sources.module.css';

type Editing = { source: Source | undefined };
type Removing = { source: Source; removal: Removal; figures: number };

/** Every source with how many figures name it, to be added to, changed and removed. */
export function SourcesList({ plan }: { plan: Plan }) {
  const execute = useStore((state) => state.execute);
  const [editing, setEditing] = useState<Editing | null>(null);
  const [removing, setRemoving] = useState<Removing | null>(null);
  const figures = useMemo(() => Map.groupBy(figuresIn(plan), ({ sourceId }) => sourceId), [plan]);
  const used = useMemo(() => sourcesUsed(plan), [plan]);
  const table = useShownRow();
  const countOf = (id: string) => figures.get(id)?.length ?? 0;

  const save = (source: Source) => {
    const known = plan.sources?.some(({ id }) => id === source.id) ?? false;
    const label = `Change the source “${source.title}”`;
    const command = known
      ? putRecords(plan, { name: 'change-source', label }, [put('sources', source)])
      : addRecord(plan, 'sources', source);
    setEditing(null);
    if (command !== null) execute(command);
  };
  const remove = (source: Source) => {
    const removal = removeRecord(plan, 'sources', source.id);
    if (removal === null) return;
    if (used.has(source.id)) setRemoving({ source, removal, figures: countOf(source.id) });
    else execute(removal.command);
  };
  return (
    <section className={data.section}>
      <div className={styles.bar}>
        <SaveHead {...{ title: 'Sources', of: 'plan', scenarioIds: [], table: true }}>
          <h2>Sources</h2>
        </SaveHead>
        <button type="button" onClick={() => setEditing({ source: undefined })}>
          Add a source…
        </button>
      </div>
      <table className={data.table} ref={table}>
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col">Status</th>
            <th scope="col">Date</th>
            <th scope="col" className="number">
              Figures
            </th>
            <th scope="col" {...notSaved}>
              <span className="visually-hidden">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {(plan.sources ?? []).map((source) => (
            <tr key={source.id} data-key={source.id} tabIndex={-1}>
              <th scope="row">
                {source.title}
                {source.address !== undefined && (
                  <div className={data.address} data-beneath="Address">
                    {source.address}
                  </div>
                )}
                {source.note !== undefined && (
                  <div className={styles.note} data-beneath="Note">
                    {source.note}
                  </div>
                )}
              </th>
              <td>
                <SourceMark plan={plan} record={{ source: source.id }} titled />
              </td>
              <td>{source.date === undefined ? '' : longDate(source.date)}</td>
              <td className="number">{used.has(source.id) ? decimal(countOf(source.id)) : 'none'}</td>
              <td className={styles.actions}>
                <button
                  type="button"
                  className="plain"
                  aria-label={`Change ${source.title}`}
                  onClick={() => setEditing({ source })}
                >
                  Change
                </button>
                <button
                  type="button"
                  className="plain"
                  aria-label={`Remove ${source.title}`}
                  onClick={() => remove(source)}
                >
                  Remove
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {editing !== null && (
        <EditSourceSheet plan={plan} source={editing.source} onSave={save} onClose={() => setEditing(null)} />
      )}
      {removing !== null && (
        <Sheet label="Remove a source" onClose={() => setRemoving(null)}>
          <div className={styles.form}>
            <h2>Remove “{removing.source.title}”?</h2>
            <p>
              {removing.figures === 1 ? 'One figure names' : `${decimal(removing.figures)} figures name`} it and will
              have no source of their own. Undo brings all of it back.
            </p>
            <div className={styles.end}>
              <button type="button" data-first-focus onClick={() => setRemoving(null)}>
                Cancel
              </button>
              <button
                type="button"
                className="primary"
                onClick={() => {
                  execute(removing.removal.command);
                  setRemoving(null);
                }}
              >
                Remove the source
              </button>
            </div>
          </div>
        </Sheet>
      )}
    </section>
  );
}

/** The row that a link has led to is brought into view and takes the focus. */
function useShownRow() {
  const table = useRef<HTMLTableElement>(null);
  const row = useStore((state) => state.row);
  useEffect(() => {
    if (row?.collection !== 'sources') return;
    const line = table.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(row.key)}"]`);
    line?.scrollIntoView({ block: 'center' });
    line?.focus({ preventScroll: true });
  }, [row]);
  return table;
}
