import type { Database } from 'better-sqlite3';
import { Collection, Edit } from '../../schema/edit.ts';
import type { LogBook, LogEntry, LogLink } from '../../schema/history.ts';
import type { Row } from '../row.ts';

/** What was done to a plan after a revision, the oldest first, without the edits. */
export function readChangeLog(database: Database, planId: string, after: number): LogEntry[] {
  const rows = database.prepare<[string, number], Row>(
    `SELECT revision, at, name, label, why, touches, below, undoes, redoes FROM change_log
       WHERE plan_id = ? AND revision > ? ORDER BY revision`,
  );
  return rows.all(planId, after).map((row) => ({
    ...linkOf(row),
    at: String(row.at),
    name: String(row.name),
    ...(row.why === null ? {} : { why: String(row.why) }),
    touches: String(row.touches)
      .split(',')
      .flatMap((part) => Collection.safeParse(part).data ?? []),
  }));
}

/** The edits of one entry, in the order in which they were made; undefined when there is no such entry. */
export function readEdits(database: Database, planId: string, revision: number): Edit[] | undefined {
  const row = database
    .prepare<[string, number], { edits: string }>('SELECT edits FROM change_log WHERE plan_id = ? AND revision = ?')
    .get(planId, revision);
  return row && Edit.array().parse(JSON.parse(row.edits));
}

/** The log as history walks through it: one row is read for each step. */
export function logBook(database: Database, planId: string): LogBook {
  const columns = 'SELECT revision, label, below, undoes, redoes FROM change_log WHERE plan_id = ?';
  const last = database.prepare<[string], Row>(`${columns} ORDER BY revision DESC LIMIT 1`);
  const entry = database.prepare<[string, number], Row>(`${columns} AND revision = ?`);
  const latestOn = database.prepare<[string, number], Row>(`${columns} AND below = ? ORDER BY revision DESC LIMIT 1`);
  const link = (row: Row | undefined): LogLink | undefined => row && linkOf(row);
  return {
    last: () => link(last.get(planId)),
    entry: (revision) => link(entry.get(planId, revision)),
    latestOn: (revision) => link(latestOn.get(planId, revision)),
  };
}

const linkOf = ({ revision, label, below, undoes, redoes }: Row): LogLink => ({
  revision: Number(revision),
  label: String(label),
  below: numberOrNull(below),
  undoes: numberOrNull(undoes),
  redoes: numberOrNull(redoes),
});

const numberOrNull = (value: Row[string] | undefined): number | null => (typeof value === 'number' ? value : null);
