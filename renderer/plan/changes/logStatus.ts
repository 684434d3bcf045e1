import { bookOf, down, type LogEntry, up } from '../../../db/schema/history.ts';

/** What an entry of the log is now, and how far it is from what is shown. */
export type EntryStatus = {
  kind: 'action' | 'undo' | 'redo';
  /** An action that has been taken back and not done again. */
  undone: boolean;
  /** Actions that going back to just after this entry would undo; null where undo does not lead here. */
  stepsBack: number | null;
  /** Actions that going forward to just after this entry would do again; null where redo does not lead here. */
  stepsUp: number | null;
};

export type LogStatus = {
  of: (entry: LogEntry) => EntryStatus;
  /** Actions in force: what going back to the plan as it was first stored would undo. */
  inForce: number;
};

/** Where each entry stands, told from the whole log. */
export function logStatus(entries: readonly LogEntry[]): LogStatus {
  const book = bookOf(entries);
  const back = new Map(Array.from(down(book), ({ revision }, steps) => [revision, steps]));
  const forward = new Map(Array.from(up(book), ({ revision }, at) => [revision, at + 1]));
  return {
    inForce: back.size,
    of: ({ revision, undoes, redoes }) => ({
      kind: undoes !== null ? 'undo' : redoes !== null ? 'redo' : 'action',
      undone: undoes === null && redoes === null && !back.has(revision),
      stepsBack: back.get(revision) ?? null,
      stepsUp: forward.get(revision) ?? null,
    }),
  };
}
