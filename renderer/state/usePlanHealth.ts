import { useEffect } from 'react';
import { useStore } from './store.ts';

/** Keeps what is told of the plan's health on the plan as it is stored. */
export function usePlanHealth(): void {
  const plan = useStore((state) => state.plan);
  const checkHealth = useStore((state) => state.checkHealth);
  useEffect(() => {
    if (plan !== null) checkHealth(plan);
  }, [plan, checkHealth]);
}
