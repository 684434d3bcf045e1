import { useEffect } from 'react';
import { readyCheck } from '../plan/commands/checkCommand.ts';
import { useStore } from './store.ts';

/** Gets the check of edits ready for a plan that has been opened, in quiet moments, before a hand lets go of anything. */
export function useReadyCheck(): void {
  const planId = useStore((state) => state.planId);
  useEffect(() => {
    const { plan } = useStore.getState();
    if (planId === null || plan === null) return;
    const steps = readyCheck(plan);
    let wanted = true;
    const next = () => {
      if (wanted && !steps.next().done) whenQuiet(next);
    };
    whenQuiet(next);
    return () => {
      wanted = false;
    };
  }, [planId]);
}

/** Safari knows no quiet moments. */
function whenQuiet(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work);
  else setTimeout(work, 500);
}
