import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { checkPlan } from '../schema/checkPlan.ts';
import { applyEdits, type Command } from '../schema/edit.ts';
import type { Plan } from '../schema/plan.ts';
import { ok, type Result, refuse } from '../schema/problem.ts';
import { faultSentence, openDatabase } from './open.ts';
import {
  type LogEntry,
  type PlanSummary,
  readChangeLog,
  readPlan,
  readRevision,
  readSummaries,
} from './read/reader.ts';
import { putLogEntry } from './write/changeLog.ts';
import { putInto } from './write/put.ts';
import { writeNewPlan, writeParts } from './write/writer.ts';

export type { LogEntry, PlanSummary };

/** Plans on disk. Whatever changes them is checked first, happens whole or not at all, and is on disk when it returns. */
export type Store = {
  /** Every plan, the one saved last first. */
  listPlans: () => PlanSummary[];
  readPlan: (planId: string) => Result<{ planId: string; revision: number; plan: Plan }>;
  /** Stores a plan as a new one, under an id of its own. */
  addPlan: (plan: unknown) => Result<{ planId: string; revision: number }>;
  /** Makes a change if `revision` is still the plan's last one, and notes it in the change log. */
  applyCommand: (planId: string, revision: number, command: Command) => Result<{ revision: number }>;
  /** What was done to a plan, the oldest first. */
  changeLog: (planId: string) => LogEntry[];
  close: () => void;
};

/** Opens the store at `path`, or makes a new one there. */
export function openStore(path: string): Result<Store> {
  const opened = openDatabase(path);
  if (!opened.ok) return opened;
  const database = opened.value;
  const identity = identityOf(path);
  /** Changes are refused once the file is gone, since they would go with it when the last program closes it. */
  const change = <T>(action: () => Result<T>): Result<T> =>
    attempt(() => (identityOf(path) === identity ? action() : refuse({ path: '', message: gone(path) })));
  return ok({
    listPlans: () => readSummaries(database),
    readPlan: (planId) => {
      const read = attempt(() => readPlan(database, planId));
      return read.ok ? ok({ planId, ...read.value }) : read;
    },
    addPlan: (plan) => change(() => addPlan(database, plan)),
    applyCommand: (planId, revision, command) => change(() => applyCommand(database, planId, revision, command)),
    changeLog: (planId) => readChangeLog(database, planId),
    close: () => {
      database.close();
    },
  });
}

/** Tells a file from another that later stands under its name; undefined when there is none. */
function identityOf(path: string): string | undefined {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats && `${stats.dev}/${stats.ino}`;
}

/** A fault of disk or database, as a sentence. Its transaction has been rolled back by then. */
function attempt<T>(action: () => Result<T>): Result<T> {
  try {
    return action();
  } catch (error) {
    return refuse({ path: '', message: `nothing has been changed: ${faultSentence(error)}` });
  }
}

function addPlan(database: Database, value: unknown): Result<{ planId: string; revision: number }> {
  const checked = checkPlan(value);
  if (!checked.ok) return checked;
  const planId = randomUUID();
  const write = database.transaction(() => writeNewPlan(database, planId, checked.value, new Date().toISOString()));
  write.immediate();
  return ok({ planId, revision: 1 });
}

function applyCommand(
  database: Database,
  planId: string,
  revision: number,
  command: Command,
): Result<{ revision: number }> {
  const change = database.transaction((): Result<{ revision: number }> => {
    const last = readRevision(database, planId);
    if (last !== undefined && last !== revision) return refuse({ path: '', message: stale(last, revision) });
    const read = readPlan(database, planId);
    if (!read.ok) return read;
    const edited = applyEdits(read.value.plan, command.edits);
    if (!edited.ok) return edited;
    const checked = checkPlan(edited.value);
    if (!checked.ok) return checked;
    const next = { revision: revision + 1, at: new Date().toISOString() };
    const touched = new Set(command.edits.map(({ collection }) => collection));
    writeParts(database, planId, checked.value, touched, next.revision, next.at);
    putLogEntry(putInto(database, planId), command, next.revision, next.at);
    return ok({ revision: next.revision });
  });
  return change.immediate();
}

const gone = (path: string): string =>
  `nothing has been changed: ${path} was moved, deleted or replaced while it was open; save the plan as a file, then start Isocentre again`;

const stale = (last: number, revision: number): string =>
  `this plan has been changed since you opened it (it is at revision ${last}, you have ${revision}); reload it and try again`;
