import type { Edit } from '../../db/schema/edit.ts';
import type { Plan } from '../../db/schema/plan.ts';
import { ok, type Result } from '../../db/schema/problem.ts';
import { planDelta } from '../simulation/planDelta.ts';
import { type AskedWorker, askedWorker, type Loss } from '../workers/askedWorker.ts';
import type { AskIntake, FromIntake, Wanted } from './askIntake.ts';
import type { Extract as CancerWaits } from './cwt/readExtract.ts';
import { unreadable } from './file/unreadable.ts';
import type { KnownFile } from './recognise.ts';
import type { Extract as Treatments } from './rtds/extract.ts';
import type { Progress } from './rtds/readRtds.ts';
import type { AskedTable } from './tables/askedTable.ts';
import type { Outcome } from './tables/outcome.ts';
import type { RowReading } from './tables/tableReading.ts';
import type { TableShown } from './tables/tableShown.ts';

const lostWords: Readonly<Record<Loss, string>> = {
  died:
    'The file could not be read: reading it took more memory than there is. Nothing of it was taken. Save only the ' +
    'sheet or the rows that are meant, as CSV, and bring that in.',
  silent:
    'The file could not be read: after two minutes there was still no answer. Nothing of it was taken. Save only the ' +
    'sheet or the rows that are meant, as CSV, and bring that in.',
};

const openWorker = (): Worker =>
  new Worker(new URL('../workers/intake.ts', import.meta.url), { type: 'module', name: 'intake' });

/** A question that is put or waits to be; `told` is true while more is to come. */
type Question = { plan: Plan; wanted: Wanted; told(data: unknown): boolean; lost(loss: Loss): void; drop(): void };

/** A file that is being looked through, in a worker of its own that holds what was read of it until it is closed. */
export type FileLook = ReturnType<typeof lookInto>;

export function lookInto(file: File, open = openWorker) {
  let worker: AskedWorker<AskIntake> | null = null;
  let sent: Plan | null = null;
  let asked: Question | null = null;
  let waiting: Question[] = [];

  function close(): void {
    worker?.close();
    worker = null;
    sent = null;
  }

  function next(): void {
    asked = waiting.shift() ?? null;
    if (asked === null) return;
    const { plan, wanted } = asked;
    worker ??= askedWorker<AskIntake, unknown>(open, {
      hear(data) {
        if (asked?.told(data)) return true;
        // Identifiers of patients are hashed to count their courses, and those go with the worker.
        if (asked?.wanted.ask === 'treatments') close();
        next();
        return asked !== null;
      },
      lost(loss) {
        const lost = asked;
        close();
        lost?.lost(loss);
        next();
      },
    });
    const delta = planDelta(sent, plan);
    sent = plan;
    worker.ask({ file, delta, wanted });
  }

  /** Resolves to null when the answer is of no use any more, since the same was asked with something else said. */
  function ask<Answer, Item = never, P = never>(
    plan: Plan,
    wanted: Wanted,
    heard: { items?(items: readonly Item[]): void; progress?(progress: P): void } = {},
  ): Promise<Result<Answer> | null> {
    return new Promise((resolve) => {
      const told = (data: FromIntake<Answer, Item, P>): boolean => {
        if ('answer' in data) resolve(data.answer);
        else if ('items' in data) heard.items?.(data.items);
        else heard.progress?.(data.progress);
        return !('answer' in data);
      };
      for (const old of waiting.filter((one) => one.wanted.ask === wanted.ask)) old.drop();
      waiting = waiting.filter((one) => one.wanted.ask !== wanted.ask);
      const drop = () => resolve(null);
      waiting.push({ plan, wanted, told, drop, lost: (loss) => resolve(unreadable(lostWords[loss])) });
      if (asked === null) next();
    });
  }

  /** The same, with all that is said piece by piece before the answer. */
  async function gathered<Answer, Item>(plan: Plan, wanted: Wanted): Promise<Result<[Answer, Item[]]> | null> {
    const all: Item[] = [];
    const answer = await ask<Answer, Item>(plan, wanted, { items: (more) => all.push(...more) });
    return answer?.ok ? ok([answer.value, all]) : answer;
  }

  return {
    file,
    /** What the file is, its sheets, and which kinds of table they may be; or why it cannot be read. */
    look: (plan: Plan) => ask<KnownFile>(plan, { ask: 'look' }),
    /** What a sheet would do to a plan, with its rows. */
    async table(plan: Plan, about: AskedTable) {
      const told = await gathered<TableShown, RowReading>(plan, { ask: 'table', ...about });
      return told?.ok ? ok({ shown: told.value[0], rows: told.value[1] }) : told;
    },
    /** The edits that bring a sheet in, and what will have come of it. */
    async bringIn(plan: Plan, about: AskedTable) {
      const told = await gathered<Outcome, Edit>(plan, { ask: 'bringIn', ...about });
      return told?.ok ? ok({ outcome: told.value[0], edits: told.value[1] }) : told;
    },
    /** A sheet read as an extract of cancer waiting times. */
    cancerWaits: (plan: Plan, sheetName: string) => ask<CancerWaits>(plan, { ask: 'cancerWaits', sheetName }),
    /** A sheet counted as a radiotherapy data set. What was held of it goes with the worker once it is answered. */
    treatments: (plan: Plan, sheetName: string, progress: (progress: Progress) => void) =>
      ask<Treatments, never, Progress>(plan, { ask: 'treatments', sheetName }, { progress }),
    /** Lets go of all that was read, and of whatever is being asked. */
    close(): void {
      for (const one of [asked, ...waiting]) one?.drop();
      asked = null;
      waiting = [];
      close();
    },
  };
}
