import type { Output } from '../../electron/api.ts';

type Listed = Pick<Output<'listBackups'>, 'fault'>;

/** Soon after the start, when the first backup that was due has been made or not, and then a few times an hour. */
const firstAfterMs = 10_000;
const everyMs = 10 * 60_000;

/**
 * Tells of backups that could not be made, each reason once, until one could: a planner who never looks at them relies on
 * them all the same. Answers with what ends it.
 */
export function watchBackups(list: () => Promise<Listed>, tell: (sentence: string) => void): () => void {
  let told: string | null = null;
  const look = async () => {
    // A shell that does not answer is told of by whatever else asks it.
    const listed = await list().catch(() => null);
    if (listed === null || listed.fault === told) return;
    told = listed.fault;
    if (told !== null) tell(`No backup could be made: ${told}. What you do is stored; see Data, Backups.`);
  };
  const first = setTimeout(() => void look(), firstAfterMs);
  const again = setInterval(() => void look(), everyMs);
  return () => {
    clearTimeout(first);
    clearInterval(again);
  };
}
