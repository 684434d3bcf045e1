import { mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { named } from '../files/named.ts';
import { putInPlace } from '../files/putInPlace.ts';
import { clear } from '../files/sqliteFiles.ts';
import { partialOf, whole } from '../files/whole.ts';
import type { BackupReason } from '../schema/backupReason.ts';
import type { Plan } from '../schema/plan.ts';
import { ok, type Result, refuse } from '../schema/problem.ts';
import { faultSentence } from '../store/faultSentence.ts';
import type { PlanSummary, Store } from '../store/store.ts';
import { backupDue } from './backupDue.ts';
import { type Backup, backupAt, backupsIn, prune, sweep } from './backupFolder.ts';
import { backupFile } from './backupName.ts';
import { planIn, plansIn, withCopy } from './contents.ts';
import { forgetPlanFiles } from './forgetPlanFiles.ts';
import { type Incoming, openIncoming } from './incoming.ts';
import { verified } from './verify.ts';

export type { Backup };

/** Copies of all plans, made by themselves and kept on a ladder, and ways back to them. */
export type Backups = {
  folder: string;
  /** The newest first. */
  list(): Backup[];
  /** Why the last one that was due was not made; null when it was. */
  fault(): string | null;
  make(reason: BackupReason): Promise<Result<Backup>>;
  /** The plans in a backup. */
  plansIn(id: string): Result<PlanSummary[]>;
  planIn(id: string, planId: string): Promise<Result<Plan>>;
  /** Puts a backup in the place of all plans, after a backup of those, which it tells of; `unsure` as the store has it. */
  restore(id: string): Promise<Result<{ before: Backup; unsure: string | null }>>;
  /** All plans as one file that stands alone, without where on this computer their files lie. */
  library(): Promise<Result<Library>>;
  /** Such a file as it comes in. */
  incoming: Incoming;
  /** Takes one that has come in among the backups, once it has been looked through, likewise. Nothing is replaced by it yet. */
  take(job: string): Promise<Result<Backup>>;
  /** Makes one where one is due by what is there, whoever changed it. */
  begin(): void;
  /** To be called after each change; makes a backup when one is due, and lets whoever calls go on. */
  noteChange(): void;
  /** Ends when nothing is being copied any more. */
  settled(): Promise<void>;
};

/** All plans as one file: handed over, or, where that would be too much at once, where it was left (`where`). */
export type Library = { bytes: Uint8Array<ArrayBuffer> | null; where: string | null };

type Options = { folder: string; now?: () => Date; say(line: string): void; mostBytes?: number };

/** As text a file takes a third more, and no text may be longer than half a gigabyte. */
const usualMostBytes = 350 * 1024 ** 2;

/** The backups of a store. */
export function openBackups(
  store: Store,
  { folder, now = () => new Date(), say, mostBytes = usualMostBytes }: Options,
): Backups {
  const incoming = openIncoming(folder);
  let changes = 0;
  let lastFault: string | null = null;
  let working: Promise<unknown> = Promise.resolve();
  let waiting = false;

  const list = () => backupsIn(folder);
  /** The newest of the plans here: what came from a file may hold anybody's. */
  const newest = () => list().find(({ reason }) => reason !== 'file');
  const at = (id: string) => backupAt(folder, id);
  /** One after another, since each has the number after the one before. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = working.then(work, work);
    working = done.catch(() => undefined);
    return done;
  };

  const put = async (reason: BackupReason, write: (path: string) => Promise<Result<null>>): Promise<Result<Backup>> => {
    try {
      mkdirSync(folder, { recursive: true });
      const name = { number: (list()[0]?.number ?? 0) + 1, madeAt: wholeSeconds(now()), reason };
      const id = backupFile(name);
      const written = await write(join(folder, id));
      if (!written.ok) return written;
      prune(folder, say);
      return ok({ ...name, id, bytes: statSync(join(folder, id)).size });
    } catch (error) {
      return refuse({ path: '', message: faultSentence(error, folder) });
    }
  };
  const make = async (reason: BackupReason): Promise<Result<Backup>> => {
    const before = changes;
    const made = await put(reason, (path) => store.copyTo(path));
    if (made.ok) changes -= before;
    lastFault = made.ok ? null : made.problems.map(({ message }) => message).join('; ');
    if (lastFault !== null) say(`No backup was made: ${lastFault}.`);
    return made;
  };

  const makeWhenDue = (changed: boolean) => {
    const reason = backupDue({ lastAt: newest()?.madeAt ?? null, now: now(), changed, changes });
    if (reason === null || waiting) return;
    waiting = true;
    void inTurn(async () => {
      await make(reason);
      waiting = false;
    });
  };

  sweep(folder, say);
  return {
    folder,
    list,
    fault: () => lastFault,
    make: (reason) => inTurn(() => make(reason)),
    plansIn: (id) => {
      const path = at(id);
      return path.ok ? plansIn(path.value) : path;
    },
    planIn: (id, planId) =>
      inTurn(async () => {
        const path = at(id);
        return path.ok ? planIn(path.value, planId) : path;
      }),
    restore: (id) =>
      inTurn(async () => {
        const path = at(id);
        if (!path.ok) return path;
        return withCopy(path.value, async (copy) => {
          const good = await verified(copy);
          if (!good.ok) return good;
          const made = await store.replaceWith(copy, () => make('restore'));
          if (made.ok) changes = 0;
          return made.ok ? ok({ before: made.value.first, unsure: made.value.unsure }) : made;
        });
      }),
    library: () =>
      inTurn(async () => {
        const path = partialOf(join(folder, 'library'));
        try {
          mkdirSync(folder, { recursive: true });
          const copied = await store.copyTo(path);
          if (!copied.ok) return named(copied, path, folder);
          forgetPlanFiles(path);
          if (statSync(path).size <= mostBytes) return ok({ bytes: new Uint8Array(readFileSync(path)), where: null });
          const where = join(folder, 'library.db');
          putInPlace(path, where);
          return ok({ bytes: null, where });
        } catch (error) {
          return refuse({ path: '', message: faultSentence(error, folder) });
        } finally {
          clear(path);
        }
      }),
    incoming,
    take: (job) =>
      inTurn(async () => {
        const come = incoming.file(job);
        if (!come.ok) return come;
        const taken = await put('file', (path) =>
          whole(path, async (partial) => {
            renameSync(come.value, partial);
            const good = await verified(partial);
            if (good.ok) forgetPlanFiles(partial);
            return good;
          }),
        );
        incoming.drop(job);
        return taken;
      }),
    begin: () => {
      try {
        makeWhenDue(differs(store, folder, newest()));
      } catch (error) {
        // Plans that cannot be listed are told of by whoever asks for them; the planner goes on.
        lastFault = faultSentence(error, folder);
        say(`No backup was made: ${lastFault}.`);
      }
    },
    noteChange: () => {
      changes += 1;
      makeWhenDue(true);
    },
    settled: async () => {
      await working;
    },
  };
}

/** Whether the plans are others, or at other revisions, than in the newest backup. */
function differs(store: Store, folder: string, newest: Backup | undefined): boolean {
  const plans = store.listPlans();
  if (newest === undefined) return plans.length > 0;
  const held = plansIn(join(folder, newest.id));
  return !held.ok || marks(held.value) !== marks(plans);
}

const marks = (plans: readonly PlanSummary[]): string =>
  plans
    .map(({ planId, revision }) => `${planId} ${revision}`)
    .toSorted()
    .join();

const wholeSeconds = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`;
