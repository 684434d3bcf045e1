import { isOutOfDate } from './runSlice.ts';
import type { Store } from './store.ts';

/** Runs below which a pack would print intervals that mean nothing. */
const fewestRuns = 3;

/** Why a planning pack cannot be made now; null when it can. */
export function packRefused(state: Store): string | null {
  const ready = state.result !== null && !isOutOfDate(state) && state.result.replications >= fewestRuns;
  if (ready) return null;
  return state.runStatus === 'running'
    ? 'Ready when three runs have landed.'
    : 'Waits for results that are up to date.';
}

/** How well the figures of the pack are known so far, for whoever thinks of making it now. */
export function packRuns({ result }: Store): string {
  if (result === null) return '';
  const { replications, requested, finished } = result;
  return finished ? `${replications} runs have landed.` : `${replications} of ${requested} runs have landed.`;
}

/** Whether there are figures of before, from other inputs than those on screen, that a pack could be made with. */
export const packOutOfDate = (state: Store): boolean =>
  packRefused(state) !== null && isOutOfDate(state) && (state.result?.replications ?? 0) >= fewestRuns;
