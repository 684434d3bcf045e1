import RedoIcon from 'lucide-react/icons/redo-2';
import UndoIcon from 'lucide-react/icons/undo-2';
import { useState } from 'react';
import type { Edit } from '../../../../db/schema/edit.ts';
import type { LogEntry } from '../../../../db/schema/history.ts';
import { type ChangedField, entryFields } from '../../../plan/changes/changedFields.ts';
import { localTime } from '../../../plan/changes/logRows.ts';
import type { EntryStatus } from '../../../plan/changes/logStatus.ts';
import type { Names } from '../../../plan/commands/recordNames.ts';
import styles from './ChangeLog.module.css';
import { type Jump, JumpBack, jumpName, jumpTo } from './JumpBack.tsx';
import { Reason } from './Reason.tsx';

/** As many fields as an entry shows before it is asked for all. */
const shownFields = 3;
/** As many as it shows at most; an export has them all. */
const mostFields = 200;

type Props = {
  planId: string;
  entry: LogEntry;
  status: EntryStatus;
  /** Undefined until they have been read. */
  edits: readonly Edit[] | undefined;
  names: Names;
  offersReason: boolean;
  onExplained: (revision: number, why: string | null) => void;
};

/** One entry of the log: a row for each field that it changed, beside what it was and why. */
export function ChangeEntry({ planId, entry, status, edits, names, offersReason, onExplained }: Props) {
  const [whole, setWhole] = useState(false);
  const [jump, setJump] = useState<Jump | null>(null);
  const isAction = status.kind === 'action';
  const fields = isAction ? entryFields(edits ?? [], names) : [];
  const severalRecords = new Set(fields.map(({ record }) => record)).size > 1;
  const most = whole ? mostFields : shownFields;
  const shown = fields.length <= most + 1 ? fields : fields.slice(0, most);
  const hidden = fields.length - shown.length;
  const [first, ...others] = shown;
  const rows = 1 + others.length + (hidden > 0 || whole ? 1 : 0);
  const possible = isAction ? jumpTo(entry.revision, status) : null;
  const Icon = possible?.direction === 'redo' ? RedoIcon : UndoIcon;
  return (
    <tbody className={isAction ? (status.undone ? styles.undone : styles.entry) : styles.walk} data-testid="change">
      <tr>
        <td className={styles.when} rowSpan={rows}>
          <time dateTime={entry.at}>{localTime(entry.at)}</time>
        </td>
        <th scope="row" className={styles.what} rowSpan={rows} colSpan={isAction ? 1 : 4}>
          {status.undone && <span className={styles.mark}>Undone</span>}
          {entry.label}
        </th>
        {isAction && <FieldCells field={first} severalRecords={severalRecords} />}
        <td rowSpan={rows}>
          {isAction && <Reason planId={planId} entry={entry} offered={offersReason} onExplained={onExplained} />}
        </td>
        <td rowSpan={rows} className={styles.action}>
          {possible !== null && (
            <button
              type="button"
              className={`plain ${styles.iconButton}`}
              aria-label={`${jumpName[possible.direction]}: ${entry.label}`}
              title={jumpName[possible.direction]}
              onClick={() => setJump(possible)}
            >
              <Icon aria-hidden="true" />
            </button>
          )}
        </td>
      </tr>
      {others.map((field) => (
        <tr key={`${field.record} ${field.field} ${field.from} ${field.to}`}>
          <FieldCells field={field} severalRecords={severalRecords} />
        </tr>
      ))}
      {(hidden > 0 || whole) && (
        <tr>
          <td colSpan={3}>
            <button
              type="button"
              className={`plain ${styles.small}`}
              aria-expanded={whole}
              onClick={() => setWhole(!whole)}
            >
              {whole ? 'Show fewer' : `and ${count(hidden)} more`}
            </button>
            {whole && hidden > 0 && (
              <span className="quiet">The other {count(hidden)} are in the exported spreadsheet.</span>
            )}
          </td>
        </tr>
      )}
      {jump !== null && (
        <tr>
          <td colSpan={7}>
            <JumpBack jump={jump} onDone={() => setJump(null)} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

const count = (value: number): string => value.toLocaleString('en-GB');

function FieldCells({ field, severalRecords }: { field: ChangedField | undefined; severalRecords: boolean }) {
  return (
    <>
      <td className={styles.field}>
        {severalRecords && field?.record !== field?.from && field?.record !== field?.to && (
          <span className={styles.record}>{field?.record}</span>
        )}
        {field?.field}
      </td>
      <td className={styles.from}>{field?.from}</td>
      <td className={styles.to}>{field?.to}</td>
    </>
  );
}
