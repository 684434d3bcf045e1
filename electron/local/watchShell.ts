import { shellBack, shellGone } from '../shellEvents.ts';

const everyMs = 2_000;

/**
 * Asks every other second whether the shell still answers, and tells the page when it no longer does and when it does
 * again, as after a laptop's sleep. Not while the page is hidden: whoever comes back to it is told then. A call that has
 * not got through tells at once, by what this answers with.
 */
export function watchShell(answers: () => Promise<boolean>): () => void {
  let isGone = false;
  const told = (gone: boolean) => {
    if (gone === isGone) return;
    isGone = gone;
    dispatchEvent(new Event(gone ? shellGone : shellBack));
  };
  const look = async () => {
    if (document.visibilityState === 'visible') told(!(await answers()));
  };
  document.addEventListener('visibilitychange', look);
  const again = () => setTimeout(() => void look().finally(again), everyMs);
  again();
  return () => told(true);
}
