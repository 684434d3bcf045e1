import { applyEdits, type Edit, inverse } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { planContentsHash } from '../../../db/schema/savedFrom.ts';

/** An entry of the change log with what it changed. */
export type LoggedEdits = { revision: number; edits: readonly Edit[] };

/** A plan as it was, and the revision that made it so (or that of the first stored). */
export type State = { revision: number; plan: Plan };

/**
 * The states that a plan went through, the latest first, as its log takes them back one by one. `pages` are entries of
 * the log, the latest first. Ends early where the log does not fit the plan.
 */
export async function* statesBefore(now: State, pages: AsyncIterable<readonly LoggedEdits[]>): AsyncGenerator<State> {
  let { plan } = now;
  yield now;
  for await (const page of pages) {
    for (const { revision, edits } of page) {
      const applied = applyEdits(plan, inverse(edits));
      if (!applied.ok) return;
      plan = applied.value;
      yield { revision: revision - 1, plan };
    }
  }
}

/**
 * The latest state of ours that a file comes from, by what it says it was saved from; null where none of our states is
 * among them. A file without such a word, and one with other contents than it says, is still known by what it holds.
 */
export async function findBase<S extends State>(file: Plan, states: AsyncIterable<S>): Promise<S | null> {
  const hashes = new Set([planContentsHash(file), ...(file.savedFrom ?? []).map(({ hash }) => hash)]);
  for await (const state of states) if (hashes.has(planContentsHash(state.plan))) return state;
  return null;
}
