import { useMemo, useRef, useState } from 'react';
import type { LogEntry } from '../../../../db/schema/history.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import { SaveFigure } from '../../../components/saveAs/SaveFigure.tsx';
import { filterLog, noFilter } from '../../../plan/changes/filterLog.ts';
import { logStatus } from '../../../plan/changes/logStatus.ts';
import { useStore } from '../../../state/store.ts';
import { ChangeFilters } from './ChangeFilters.tsx';
import styles from './ChangeLog.module.css';
import { ChangeTable } from './ChangeTable.tsx';
import { logTable } from './logTable.ts';
import { Pager } from './Pager.tsx';
import { useChangeLog } from './useChangeLog.ts';

/** As many entries as are drawn at once, however long the log. */
const pageSize = 50;
/** As many of the newest actions as offer to be given a reason. */
const newest = 3;

/** Everything that was done to the plan: what, when, from, to and why. */
export function ChangeLog({ plan }: { plan: Plan }) {
  const planId = useStore((state) => state.planId);
  const { entries, explained } = useChangeLog();
  const [filter, setFilter] = useState(noFilter);
  const [page, setPage] = useState(0);
  const top = useRef<HTMLElement>(null);
  const status = useMemo(() => logStatus(entries ?? []), [entries]);
  const found = useMemo(() => filterLog(entries ?? [], filter).toReversed(), [entries, filter]);
  const offered = useMemo(() => newestActions(entries ?? []), [entries]);
  if (planId === null || entries === null) return <p className={styles.empty}>Reading the changes…</p>;
  if (entries.length === 0) {
    return (
      <p className={styles.empty}>
        Nothing has been changed in this plan yet. Whatever you do to it is kept here, and can be undone from here.
      </p>
    );
  }
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  const shown = Math.min(page, pages - 1);
  const turn = (to: number) => {
    setPage(to);
    top.current?.scrollIntoView({ block: 'start' });
  };
  const count = found.length.toLocaleString('en-GB');
  return (
    <section ref={top} className={styles.log} aria-label="Changes">
      <h2 className="visually-hidden">Changes</h2>
      <div className={styles.head}>
        <ChangeFilters
          entries={entries}
          filter={filter}
          onFilter={(wanted) => {
            setFilter(wanted);
            setPage(0);
          }}
        />
        <span className={styles.count} role="status">
          {found.length === entries.length
            ? `${count} changes`
            : `${count} of ${entries.length.toLocaleString('en-GB')}`}
        </span>
        {found.length > 0 && (
          <SaveFigure
            {...{ title: 'Changes', of: 'plan', scenarioIds: [] }}
            table={() => logTable(plan, planId, found, status)}
          />
        )}
      </div>
      {found.length === 0 ? (
        <p className={styles.empty}>No change is like that. Search for fewer words, or show all.</p>
      ) : (
        <ChangeTable
          plan={plan}
          planId={planId}
          entries={found.slice(shown * pageSize, (shown + 1) * pageSize)}
          status={status}
          offered={offered}
          reachesStart={shown === pages - 1 && found.length === entries.length}
          onExplained={explained}
        />
      )}
      <Pager page={shown} pages={pages} pageSize={pageSize} total={found.length} onTurn={turn} />
    </section>
  );
}

function newestActions(entries: readonly LogEntry[]): ReadonlySet<number> {
  const revisions: number[] = [];
  for (let at = entries.length - 1; at >= 0 && revisions.length < newest; at -= 1) {
    const entry = entries[at];
    if (entry && entry.below !== null) revisions.push(entry.revision);
  }
  return new Set(revisions);
}
