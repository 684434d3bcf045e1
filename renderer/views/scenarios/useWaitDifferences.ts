import { useMemo } from 'react';
import { signed } from '../../plan/numbers.ts';
import { network } from '../../plan/results/scope.ts';
import { isOutOfDate } from '../../state/runSlice.ts';
import { useStore } from '../../state/store.ts';

/** What each simulated scenario does to the network's mean wait, in words as short as a tree has room for. */
export function useWaitDifferences(): ReadonlyMap<string, string> {
  const result = useStore((state) => state.result);
  const outOfDate = useStore(isOutOfDate);
  return useMemo(() => {
    const told = new Map<string, string>();
    if (outOfDate) return told;
    for (const { scenario, scope, metric, difference, distinguishable } of result?.comparisons ?? []) {
      if (scope !== network.id || metric !== 'waitDays') continue;
      // While runs still land, only what is already sure.
      if (!distinguishable && !result?.finished) continue;
      told.set(scenario, distinguishable ? `${signed(difference, 1)} days` : 'no clear difference');
    }
    return told;
  }, [result, outOfDate]);
}
