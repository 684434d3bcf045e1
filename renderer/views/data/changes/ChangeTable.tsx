import { Fragment } from 'react';
import type { LogEntry } from '../../../../db/schema/history.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import { localDate } from '../../../plan/changes/filterLog.ts';
import type { LogStatus } from '../../../plan/changes/logStatus.ts';
import { namesIn } from '../../../plan/commands/recordNames.ts';
import { longDate } from '../../../plan/dates.ts';
import { ChangeEntry } from './ChangeEntry.tsx';
import styles from './ChangeLog.module.css';
import { FirstStored } from './FirstStored.tsx';
import { useLogEdits } from './useLogEdits.ts';

type Props = {
  plan: Plan;
  planId: string;
  /** What is on this page, the newest first. */
  entries: readonly LogEntry[];
  status: LogStatus;
  /** Entries that offer to be given a reason without being asked. */
  offered: ReadonlySet<number>;
  /** Whether the page ends where the log begins. */
  reachesStart: boolean;
  onExplained: (revision: number, why: string | null) => void;
};

/** A page of the log, day by day. */
export function ChangeTable({ plan, planId, entries, status, offered, reachesStart, onExplained }: Props) {
  const edits = useLogEdits(
    planId,
    entries.map(({ revision }) => revision),
  );
  const names = namesIn(plan);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.when}>
            When
          </th>
          <th scope="col">What</th>
          <th scope="col">Field</th>
          <th scope="col">From</th>
          <th scope="col">To</th>
          <th scope="col">Why</th>
          <th scope="col" className={styles.action}>
            <span className="visually-hidden">Go back</span>
          </th>
        </tr>
      </thead>
      {entries.map((entry, at) => {
        const day = localDate(entry.at);
        const previous = entries[at - 1];
        return (
          <Fragment key={entry.revision}>
            {(previous === undefined || localDate(previous.at) !== day) && (
              <tbody>
                <tr>
                  <th scope="rowgroup" colSpan={7} className={styles.day}>
                    {longDate(day)}
                  </th>
                </tr>
              </tbody>
            )}
            <ChangeEntry
              planId={planId}
              entry={entry}
              status={status.of(entry)}
              edits={edits.get(entry.revision)}
              names={names}
              offersReason={offered.has(entry.revision)}
              onExplained={onExplained}
            />
          </Fragment>
        );
      })}
      {reachesStart && <FirstStored inForce={status.inForce} />}
    </table>
  );
}
