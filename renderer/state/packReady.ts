import { isOutOfDate } from './runSlice.ts';
import type { Store } from './store.ts';

/** Runs below which a pack would print intervals that mean nothing. */
const fewestRuns = 3;

/** Why a planning pack cannot be made now; null when it can. */
export function packRefused(state: Store): string | null {
  if (state.runStatus === 'running') return 'Ready when the runs have landed, or stop them after three.';
  const ready = state.result !== null && !isOutOfDate(state) && state.result.replications >= fewestRuns;
  return ready ? null : 'Waits for results that are up to date.';
}

/** Whether there are figures of before, from other inputs than those on screen, that a pack could be made with. */
export const packOutOfDate = (state: Store): boolean =>
  packRefused(state) !== null && isOutOfDate(state) && (state.result?.replications ?? 0) >= fewestRuns;
