import { useEffect, useRef, useState } from 'react';
import type { Plan } from '../../db/schema/plan.ts';
import type { NetworkEstimate } from '../simulation/estimate/estimates.ts';
import { estimates } from './estimates.ts';

type Shown = { scenarioId: string | null; estimate: NetworkEstimate | null };

/**
 * What is expected of a plan as a scenario has it (null is the baseline), without simulating it. While a plan changes
 * under a hand, the estimate of a moment before stands until the next has come; null while nothing is known, where the
 * scenario cannot be applied, and without a plan.
 */
export function useEstimateOf(plan: Plan | null, scenarioId: string | null): NetworkEstimate | null {
  const asker = useRef({}).current;
  const shown = useRef<Shown | null>(null);
  const [, again] = useState(0);
  const known = plan === null ? null : estimates.answerTo({ plan, scenarioId });
  useEffect(() => {
    if (known !== undefined) shown.current = plan === null ? null : { scenarioId, estimate: known };
    else if (plan !== null) {
      estimates.ask(asker, { plan, scenarioId }, (estimate) => {
        shown.current = { scenarioId, estimate };
        again((times) => times + 1);
      });
    }
    return () => estimates.leave(asker);
  }, [asker, plan, scenarioId, known]);
  if (known !== undefined) return known;
  return shown.current?.scenarioId === scenarioId ? shown.current.estimate : null;
}
