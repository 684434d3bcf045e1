import type { LogEntry } from '../../../../db/schema/history.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import { ok, type Result } from '../../../../db/schema/problem.ts';
import { logHeadings, logRows } from '../../../plan/changes/logRows.ts';
import type { LogStatus } from '../../../plan/changes/logStatus.ts';
import { namesIn } from '../../../plan/commands/recordNames.ts';
import { fileStem } from '../../../plan/fileName.ts';
import { csvText } from '../../../saving/table/csv.ts';

/** As many entries as are asked for at once. */
const atOnce = 200;

/** Saves entries of the log as a spreadsheet, one row for each field changed; answers with a sentence of where. */
export async function exportLog(
  plan: Plan,
  planId: string,
  entries: readonly LogEntry[],
  status: LogStatus,
): Promise<Result<string>> {
  const names = namesIn(plan);
  const rows: string[][] = [];
  for (let at = 0; at < entries.length; at += atOnce) {
    const part = entries.slice(at, at + atOnce);
    const read = await window.planner.logEdits({ planId, revisions: part.map(({ revision }) => revision) });
    if (!read.ok) return read;
    const edits = new Map(read.value.map((one) => [one.revision, one.edits]));
    for (const entry of part) rows.push(...logRows(entry, edits.get(entry.revision) ?? [], status, names));
  }
  const name = `${fileStem(plan.name)}-changes.csv`;
  const bytes = new TextEncoder().encode(csvText([logHeadings, ...rows]));
  const saved = await window.planner.saveFile({ name, mime: 'text/csv', bytes });
  if (!saved.ok) return saved;
  return ok(saved.value.where === null ? `${name} is in your downloads.` : `Saved as ${saved.value.where}.`);
}
