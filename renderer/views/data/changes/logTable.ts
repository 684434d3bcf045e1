import type { LogEntry } from '../../../../db/schema/history.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import { problemsText } from '../../../../db/schema/problem.ts';
import { logHeadings, logRows } from '../../../plan/changes/logRows.ts';
import type { LogStatus } from '../../../plan/changes/logStatus.ts';
import { namesIn } from '../../../plan/commands/recordNames.ts';
import type { TableOut } from '../../../saving/table/tableOut.ts';

/** As many entries as are asked for at once. */
const atOnce = 200;

/** Entries of the log as a table, one row for each field changed. What the store cannot read is thrown as a sentence. */
export async function logTable(
  plan: Plan,
  planId: string,
  entries: readonly LogEntry[],
  status: LogStatus,
): Promise<TableOut> {
  const names = namesIn(plan);
  const rows: string[][] = [];
  for (let at = 0; at < entries.length; at += atOnce) {
    const part = entries.slice(at, at + atOnce);
    const read = await window.planner.logEdits({ planId, revisions: part.map(({ revision }) => revision) });
    if (!read.ok) throw new Error(problemsText(read.problems));
    const edits = new Map(read.value.map((one) => [one.revision, one.edits]));
    for (const entry of part) rows.push(...logRows(entry, edits.get(entry.revision) ?? [], status, names));
  }
  return { title: 'Changes', columns: logHeadings.map((name) => ({ name })), rows, notes: [] };
}
