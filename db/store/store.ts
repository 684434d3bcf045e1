import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { copyStore } from '../backup/copyStore.ts';
import { checkPlan } from '../schema/checkPlan.ts';
import type { Command, Edit } from '../schema/edit.ts';
import type { History, LogEntry } from '../schema/history.ts';
import type { PackMade } from '../schema/packMade.ts';
import type { Plan } from '../schema/plan.ts';
import { ok, type Result, refuse } from '../schema/problem.ts';
import { reasonProblem } from '../schema/reason.ts';
import { andPoint, planContentsHash, type SavedPoint, withoutSavedFrom } from '../schema/savedFrom.ts';
import { applyCommand } from './applyCommand.ts';
import { codeOf } from './faultCode.ts';
import { faultProblem } from './faultProblem.ts';
import { damagedSentence, faultSentence, isDamage } from './faultSentence.ts';
import { isSoundThroughout } from './lookThrough.ts';
import { openDatabase } from './open.ts';
import { putPackMade, readLastPack } from './packsMade.ts';
import { type PlanFile, putPlanFile, readPlanFile } from './planFile.ts';
import { readChangeLog, readEdits } from './read/changeLog.ts';
import { type PlanSummary, readPlan, readSummaries } from './read/reader.ts';
import { replaceAll } from './replaceAll.ts';
import { noteSavedPoint, putSavedPoints } from './savedPoints.ts';
import { StoreFault } from './storeFault.ts';
import { readHistory, walkHistory } from './walkHistory.ts';
import { putReason } from './write/changeLog.ts';
import { writeNewPlan } from './write/writer.ts';

export type { PlanSummary };

/** Where a walk through the history has led to. */
type Walked = { revision: number; history: History };

/**
 * Plans on disk. Whatever changes them is checked first, happens whole or not at all, and is on disk when it returns. What
 * answers no `Result` throws a `StoreFault`.
 */
export type Store = {
  /** Every plan, the one saved last first. */
  listPlans: () => PlanSummary[];
  readPlan: (planId: string) => Result<{ planId: string; revision: number; plan: Plan }>;
  /** A plan with what can be undone and done again, as they stand at one moment. */
  openPlan: (planId: string) => Result<{ planId: string; revision: number; plan: Plan; history: History }>;
  /** Stores a plan as a new one, under an id of its own. */
  addPlan: (plan: unknown) => Result<{ planId: string; revision: number }>;
  /** Makes a change if `revision` is still the plan's last one, and notes it in the change log. */
  applyCommand: (planId: string, revision: number, command: Command) => Result<{ revision: number }>;
  /** Takes back the last action in force, or all after the entry `to` (0: all there are), and notes that in the log. */
  undo: (planId: string, revision: number, to?: number) => Result<Walked>;
  /** Does again what was undone last, or all up to the entry `to`, and notes that in the log. */
  redo: (planId: string, revision: number, to?: number) => Result<Walked>;
  /** What was done to a plan after a revision (0: all of it), the oldest first, without the edits. */
  changeLog: (planId: string, after?: number) => LogEntry[];
  /** The edits of one entry of the log. */
  logEdits: (planId: string, revision: number) => Result<Edit[]>;
  /** Keeps why a change was made with its entry in the log; an empty reason is taken back. No step of the history. */
  giveReason: (planId: string, revision: number, why: string) => Result<{ why: string | null }>;
  /** The pack last made of a plan; null when none was. */
  lastPack: (planId: string) => PackMade | null;
  /** Notes that a pack was made of a plan as it was at a revision. No step of the history. */
  notePack: (planId: string, made: Omit<PackMade, 'madeAt'>) => Result<PackMade>;
  /** Notes that a plan is saved as a file as it stands, and tells what it was saved with so far. No step of the history. */
  noteSaved: (planId: string, plan: Plan) => Result<SavedPoint[]>;
  /** Copies all plans to a file of its own, as of one moment and looked through, while everything else goes on. */
  copyTo: (path: string) => Promise<Result<null>>;
  /**
   * Puts the plans of such a file in the place of all that are here, at one stroke, after `first` has been done and only
   * if it succeeded. Changes are refused from its beginning on, so that it has seen the last of what is replaced. A refusal
   * has changed nothing; `unsure` says why the disk may not have all of it yet.
   */
  replaceWith: <T>(
    path: string,
    first: () => Promise<Result<T>>,
  ) => Promise<Result<{ first: T; unsure: string | null }>>;
  /** The file that a plan was opened from or last saved back to; null where there is none. */
  planFile: (planId: string) => PlanFile | null;
  /** Notes where a plan's file is. No step of the history. */
  putPlanFile: (planId: string, file: PlanFile) => Result<null>;
  /** Looks through all of it, a table at a time while everything else goes on; what it finds, `isSound` tells. */
  lookThrough: () => Promise<void>;
  /** False once damage was met. No change is taken from then on, since each could make it worse. */
  isSound: () => boolean;
  close: () => void;
};

/** Opens the store at `path`, or makes a new one there. */
export function openStore(path: string): Result<Store> {
  const opened = openDatabase(path);
  if (!opened.ok) return opened;
  const database = opened.value;
  const identity = identityOf(path);
  let replacing = false;
  let damaged = false;
  /** Changes are refused once the file is gone, since they would go with it when the last program closes it. */
  const refusal = () => {
    if (replacing) return beingReplaced;
    if (damaged) return `nothing has been changed: ${damagedSentence(path)}`;
    return identityOf(path) === identity ? null : gone(path);
  };
  /** A fault of disk or database, as a sentence. Its transaction has been rolled back by then. */
  const refused = (error: unknown): Result<never> => {
    damaged ||= isDamage(error);
    return refuse(faultProblem(error, path, 'nothing has been changed: '));
  };
  const attempt = <T>(action: () => Result<T>): Result<T> => {
    try {
      return action();
    } catch (error) {
      return refused(error);
    }
  };
  /** Throws the sentence, where no refusal can be answered. */
  const told = <T>(read: () => T): T => {
    try {
      return read();
    } catch (error) {
      damaged ||= isDamage(error);
      throw new StoreFault(faultSentence(error, path), codeOf(error));
    }
  };
  const change = <T>(action: () => Result<T>): Result<T> =>
    attempt(() => {
      const message = refusal();
      return message === null ? action() : refuse({ path: '', message });
    });
  /** Reads as of one moment, whatever another program writes meanwhile. */
  const atOnce = <T>(action: () => Result<T>): Result<T> => attempt(() => database.transaction(action)());
  return ok({
    listPlans: () => told(() => readSummaries(database)),
    readPlan: (planId) => {
      const read = atOnce(() => readPlan(database, planId));
      return read.ok ? ok({ planId, ...read.value }) : read;
    },
    openPlan: (planId) =>
      atOnce(() => {
        const read = readPlan(database, planId);
        return read.ok ? ok({ planId, ...read.value, history: readHistory(database, planId) }) : read;
      }),
    addPlan: (plan) => change(() => addPlan(database, plan)),
    applyCommand: (planId, revision, command) => change(() => applyCommand(database, planId, revision, command)),
    undo: (planId, revision, to) => change(() => walkHistory(database, planId, revision, { direction: 'undo', to })),
    redo: (planId, revision, to) => change(() => walkHistory(database, planId, revision, { direction: 'redo', to })),
    changeLog: (planId, after = 0) => told(() => readChangeLog(database, planId, after)),
    logEdits: (planId, revision) =>
      attempt(() => {
        const edits = readEdits(database, planId, revision);
        return edits ? ok(edits) : refuse({ path: '', message: notLogged });
      }),
    giveReason: (planId, revision, why) => change(() => giveReason(database, planId, revision, why)),
    lastPack: (planId) => told(() => readLastPack(database, planId)),
    notePack: (planId, made) =>
      change(() => {
        const noted = { madeAt: new Date().toISOString(), ...made };
        putPackMade(database, planId, noted);
        return ok(noted);
      }),
    noteSaved: (planId, plan) =>
      change(() => {
        const point = { hash: planContentsHash(plan), at: new Date().toISOString() };
        const note = database.transaction(() => noteSavedPoint(database, planId, point));
        return ok(note.immediate());
      }),
    copyTo: (copy) => copyStore(database, copy),
    replaceWith: async (from, first) => {
      const message = refusal();
      if (message !== null) return refuse({ path: '', message });
      replacing = true;
      try {
        const done = await first();
        return done.ok ? ok({ first: done.value, ...(await replaceAll(database, from)) }) : done;
      } catch (error) {
        return refused(error);
      } finally {
        replacing = false;
      }
    },
    planFile: (planId) => told(() => readPlanFile(database, planId)),
    putPlanFile: (planId, file) =>
      change(() => {
        putPlanFile(database, planId, file);
        return ok(null);
      }),
    lookThrough: async () => {
      try {
        damaged ||= !(await isSoundThroughout(database));
      } catch (error) {
        damaged ||= isDamage(error);
      }
    },
    isSound: () => !damaged,
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

function addPlan(database: Database, value: unknown): Result<{ planId: string; revision: number }> {
  const checked = checkPlan(value);
  if (!checked.ok) return checked;
  const planId = randomUUID();
  const at = new Date().toISOString();
  const plan = withoutSavedFrom(checked.value);
  const points = andPoint(checked.value.savedFrom ?? [], { hash: planContentsHash(plan), at });
  const write = database.transaction(() => {
    writeNewPlan(database, planId, plan, at);
    putSavedPoints(database, planId, points);
  });
  write.immediate();
  return ok({ planId, revision: 1 });
}

function giveReason(database: Database, planId: string, revision: number, why: string): Result<{ why: string | null }> {
  const reason = why.trim();
  const problem = reasonProblem(reason);
  if (problem !== null) return refuse(problem);
  const given = reason === '' ? null : reason;
  if (putReason(database, planId, revision, given)) return ok({ why: given });
  return refuse({ path: '', message: notLogged });
}

const gone = (path: string): string =>
  `nothing has been changed: ${path} was moved, deleted or replaced while it was open; save the plan as a file, then start Isocentre again`;

const beingReplaced = 'nothing has been changed: the plans are being put back from a backup; try again in a moment';

const notLogged = 'this change is not in the log of the plan; reload it and try again';
