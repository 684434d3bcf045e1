/** When a window's page was reloaded because it had died, in milliseconds; what is long past has no bearing. */
export type Reloads = readonly number[];

const most = 3;
const withinMs = 10 * 60_000;

/**
 * What to do with a page that has died: show it again, as everything accepted is stored, but not for ever. One that dies
 * three times in ten minutes would die again, so that a page which stands on less takes its place.
 */
export function afterDeath(reloads: Reloads, atMs: number): { show: 'again' | 'recovery'; reloads: Reloads } {
  const recent = reloads.filter((when) => when <= atMs && atMs - when < withinMs);
  return recent.length < most ? { show: 'again', reloads: [...recent, atMs] } : { show: 'recovery', reloads: [] };
}

/** Ends of a page that are nobody's fault: the window was closed, or the whole program is being stopped. */
export const isDeath = (reason: string): boolean => reason !== 'clean-exit';
