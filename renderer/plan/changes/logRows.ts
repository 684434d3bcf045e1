import type { Edit } from '../../../db/schema/edit.ts';
import type { LogEntry } from '../../../db/schema/history.ts';
import type { Names } from '../commands/recordNames.ts';
import { changedFields } from './changedFields.ts';
import { localDate } from './filterLog.ts';
import type { LogStatus } from './logStatus.ts';

export const logHeadings = ['Date', 'Time', 'Change', 'State', 'Record', 'Field', 'From', 'To', 'Why'] as const;

/** The time of a moment where the planner is, “14:05”. */
export const localTime = (at: string): string =>
  new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

/** An entry as rows of a table, one for each field that it changed; at least one, since something was done. */
export function logRows(entry: LogEntry, edits: readonly Edit[], status: LogStatus, names: Names): string[][] {
  const { kind, undone } = status.of(entry);
  const state = kind === 'action' ? (undone ? 'undone' : 'in force') : kind;
  const first = [localDate(entry.at), localTime(entry.at), entry.label, state];
  const fields = edits.flatMap((edit) => changedFields(edit, names));
  const rows = fields.map(({ record, field, from, to }) => [...first, record, field, from, to, entry.why ?? '']);
  return rows.length > 0 ? rows : [[...first, '', '', '', '', entry.why ?? '']];
}
