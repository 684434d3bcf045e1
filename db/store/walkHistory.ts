import type { Database } from 'better-sqlite3';
import { type Edit, inverse } from '../schema/edit.ts';
import {
  type History,
  headOf,
  historyOf,
  type LogBook,
  type LogLink,
  stepsBackTo,
  stepsUpTo,
} from '../schema/history.ts';
import { ok, type Result, refuse } from '../schema/problem.ts';
import { commit, isLast } from './applyCommand.ts';
import { logBook, readEdits } from './read/changeLog.ts';

/** As many steps of undo and of redo as are told at once; further ones are told when these have been taken. */
const toldSteps = 50;

export const readHistory = (database: Database, planId: string): History =>
  historyOf(logBook(database, planId), toldSteps);

/** Which way through the history, and to where: until entry `to` is the last in force, or by one step. */
export type Walk = { direction: 'undo' | 'redo'; to?: number | undefined };

/** Takes actions back, or does them again, and notes that in the log as one entry, in one transaction. */
export function walkHistory(
  database: Database,
  planId: string,
  revision: number,
  { direction, to }: Walk,
): Result<{ revision: number; history: History }> {
  const walk = database.transaction((): Result<{ revision: number; history: History }> => {
    const fresh = isLast(database, planId, revision);
    if (!fresh.ok) return fresh;
    const book = logBook(database, planId);
    const target = to ?? nextOf(book, direction);
    const steps = direction === 'undo' ? stepsBackTo(book, target) : stepsUpTo(book, target);
    const furthest = steps?.at(-1);
    if (!steps || furthest === undefined) return refuse({ path: '', message: nowhere[direction] });
    const edits = steps.flatMap((step) => editsOf(database, planId, step, direction));
    const link = direction === 'undo' ? { undoes: furthest.revision } : { redoes: furthest.revision };
    const label = walkLabel(direction, steps, book.entry(target)?.label);
    const written = commit(database, planId, revision, { name: direction, label, edits }, link);
    return written.ok ? ok({ ...written.value, history: readHistory(database, planId) }) : written;
  });
  return walk.immediate();
}

const nextOf = (book: LogBook, direction: Walk['direction']): number => {
  const head = headOf(book);
  return direction === 'undo' ? (book.entry(head)?.below ?? 0) : (book.latestOn(head)?.revision ?? 0);
};

function editsOf(database: Database, planId: string, step: LogLink, direction: Walk['direction']): Edit[] {
  const edits = readEdits(database, planId, step.revision) ?? [];
  return direction === 'undo' ? inverse(edits) : edits;
}

const longestLabel = 300;

function walkLabel(direction: Walk['direction'], steps: readonly LogLink[], target: string | undefined): string {
  const [only] = steps;
  const verb = direction === 'undo' ? 'Undo' : 'Redo';
  const where = direction === 'undo' ? 'back to' : 'up to';
  const label =
    steps.length === 1
      ? `${verb}: ${only?.label ?? ''}`
      : `${verb} ${steps.length} changes, ${where} ${target === undefined ? 'the plan as it was first stored' : `“${target}”`}`;
  return label.length <= longestLabel ? label : `${label.slice(0, longestLabel - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

const nowhere: Record<Walk['direction'], string> = {
  undo: 'there is nothing to undo there',
  redo: 'there is nothing to do again there: something else was done since',
};
