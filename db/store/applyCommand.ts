import type { Database } from 'better-sqlite3';
import { checkPlan } from '../schema/checkPlan.ts';
import { applyEdits, type Command } from '../schema/edit.ts';
import { headOf } from '../schema/history.ts';
import { ok, type Result, refuse } from '../schema/problem.ts';
import { logBook } from './read/changeLog.ts';
import { notStored, readPlan, readRevision } from './read/reader.ts';
import { type Link, putLogEntry } from './write/changeLog.ts';
import { putInto } from './write/put.ts';
import { writeParts } from './write/writer.ts';

/** Makes a change and notes it in the log, in one transaction. */
export function applyCommand(
  database: Database,
  planId: string,
  revision: number,
  command: Command,
): Result<{ revision: number }> {
  const change = database.transaction(() => {
    const fresh = isLast(database, planId, revision);
    return fresh.ok ? commit(database, planId, revision, command, { below: headOf(logBook(database, planId)) }) : fresh;
  });
  return change.immediate();
}

/** Applies a command to the stored plan and notes it as `link` says, inside the caller's transaction. */
export function commit(
  database: Database,
  planId: string,
  revision: number,
  command: Command,
  link: Link,
): Result<{ revision: number }> {
  const read = readPlan(database, planId);
  if (!read.ok) return read;
  const edited = applyEdits(read.value.plan, command.edits);
  if (!edited.ok) return edited;
  const checked = checkPlan(edited.value);
  if (!checked.ok) return checked;
  const next = { revision: revision + 1, at: new Date().toISOString() };
  const touched = new Set(command.edits.map(({ collection }) => collection));
  writeParts(database, planId, checked.value, touched, next.revision, next.at);
  putLogEntry(putInto(database, planId), command, link, next.revision, next.at);
  return ok({ revision: next.revision });
}

/** Refuses when another window or program has changed the plan since. */
export function isLast(database: Database, planId: string, revision: number): Result<null> {
  const last = readRevision(database, planId);
  if (last === undefined) return refuse({ path: '', message: notStored });
  return last === revision ? ok(null) : refuse({ path: '', message: stale(last, revision) });
}

const stale = (last: number, revision: number): string =>
  `this plan has been changed since you opened it (it is at revision ${last}, you have ${revision}); reload it and try again`;
