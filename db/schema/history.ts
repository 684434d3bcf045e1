import { z } from 'zod';
import { Collection } from './edit.ts';

/**
 * One entry of the change log, without its edits. It says one of three things:
 * - an action: `below` is the action that was the last in force when it was done, 0 when there was none;
 * - an undo: `undoes` is the earliest of the actions that it takes back, the later ones in force with it;
 * - a redo: `redoes` is the last of the actions that it does again.
 * So the log is a tree of actions and the way walked in it: undo goes down, redo goes up where one went last, and a new
 * action begins a branch. Nothing is ever taken out of the log.
 */
export const LogEntry = z.object({
  /** Of the plan after this entry. */
  revision: z.int(),
  at: z.iso.datetime(),
  /** Of the command, for programs. */
  name: z.string(),
  label: z.string(),
  why: z.string().optional(),
  /** The collections that its edits change. */
  touches: z.array(Collection),
  below: z.int().nullable(),
  undoes: z.int().nullable(),
  redoes: z.int().nullable(),
});
export type LogEntry = z.infer<typeof LogEntry>;

/** What the tree is made of; the same whether it stands in a database or in memory. */
export type LogLink = Pick<LogEntry, 'revision' | 'label' | 'below' | 'undoes' | 'redoes'>;

/** How the log is looked into: no walk reads more of it than the steps it takes. */
export type LogBook = {
  last: () => LogLink | undefined;
  entry: (revision: number) => LogLink | undefined;
  /** The latest action done on top of this one (0: on the plan as it was first stored). */
  latestOn: (revision: number) => LogLink | undefined;
};

/** An action that can be undone or done again. */
export const HistoryStep = z.object({ revision: z.int(), label: z.string() });
export type HistoryStep = z.infer<typeof HistoryStep>;

/** The stacks of undo and redo: what would be taken or done next stands last. */
export const History = z.object({ undo: z.array(HistoryStep), redo: z.array(HistoryStep) });
export type History = z.infer<typeof History>;

/** The last action in force, as its revision; 0 when the plan is as it was first stored. */
export function headOf(book: LogBook): number {
  const last = book.last();
  if (last === undefined) return 0;
  if (last.undoes !== null) return book.entry(last.undoes)?.below ?? 0;
  return last.redoes ?? last.revision;
}

/** Actions in force from the last one down, as many as the walk is followed. */
export function* down(book: LogBook): Generator<LogLink> {
  for (let at = headOf(book); at !== 0; ) {
    const entry = book.entry(at);
    if (entry === undefined) return;
    yield entry;
    at = entry.below ?? 0;
  }
}

/** Actions that redo would do again, the next one first. */
export function* up(book: LogBook): Generator<LogLink> {
  for (let next = book.latestOn(headOf(book)); next !== undefined; next = book.latestOn(next.revision)) yield next;
}

/** Both stacks as they stand at the end of the log, each as deep as `most`. */
export function historyOf(book: LogBook, most: number): History {
  const stack = (walk: Iterator<LogLink, unknown> & Iterable<LogLink>): HistoryStep[] =>
    Array.from(taken(walk, most), ({ revision, label }) => ({ revision, label })).toReversed();
  return { undo: stack(down(book)), redo: stack(up(book)) };
}

function* taken<T>(walk: Iterable<T>, most: number): Generator<T> {
  let count = 0;
  for (const one of walk) {
    if (count === most) return;
    count += 1;
    yield one;
  }
}

/** The actions to take back, the last first, until `to` is the last in force (0: until none is); null where it is not. */
export function stepsBackTo(book: LogBook, to: number): LogLink[] | null {
  const steps: LogLink[] = [];
  for (const step of down(book)) {
    if (step.revision === to) return steps;
    steps.push(step);
  }
  return to === 0 ? steps : null;
}

/** The actions to do again, in order, until `to` is the last in force; null where redo does not lead there. */
export function stepsUpTo(book: LogBook, to: number): LogLink[] | null {
  const steps: LogLink[] = [];
  for (const step of up(book)) {
    steps.push(step);
    if (step.revision === to) return steps;
  }
  return null;
}

/** The log as it was read whole, the oldest entry first. */
export function bookOf(entries: readonly LogLink[]): LogBook {
  const byRevision = new Map(entries.map((entry) => [entry.revision, entry]));
  // Later entries overwrite earlier ones, so that the latest stays.
  const latest = new Map(entries.flatMap((entry) => (entry.below === null ? [] : [[entry.below, entry]])));
  return {
    last: () => entries.at(-1),
    entry: (revision) => byRevision.get(revision),
    latestOn: (revision) => latest.get(revision),
  };
}
