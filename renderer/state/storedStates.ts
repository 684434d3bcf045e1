import type { LogEntry } from '../../db/schema/history.ts';
import { type LoggedEdits, type State, statesBefore } from '../plan/merge/findBase.ts';

/** A state that the stored plan went through, with what made it so; null for the plan as it was first stored. */
export type StoredState = State & { entry: LogEntry | null };

/** As many edits as are asked for at once. */
const pageSize = 50;

/** What a plan was, the latest first, from its change log; read as far as it is followed. */
export async function* storedStates(planId: string): AsyncGenerator<StoredState> {
  const opened = await window.planner.openPlan({ planId });
  if (!opened.ok) return;
  const { plan, revision } = opened.value;
  const log = (await window.planner.changeLog({ planId, after: 0 })).filter((entry) => entry.revision <= revision);
  const entries = new Map(log.map((entry) => [entry.revision, entry]));
  for await (const state of statesBefore({ revision, plan }, pages())) {
    yield { ...state, entry: entries.get(state.revision) ?? null };
  }

  async function* pages(): AsyncGenerator<readonly LoggedEdits[]> {
    const revisions = log.map((entry) => entry.revision).toReversed();
    for (let at = 0; at < revisions.length; at += pageSize) {
      const answer = await window.planner.logEdits({ planId, revisions: revisions.slice(at, at + pageSize) });
      if (!answer.ok) return;
      yield answer.value.toSorted((a, b) => b.revision - a.revision);
    }
  }
}
