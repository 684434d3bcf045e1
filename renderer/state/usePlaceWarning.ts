import { useEffect } from 'react';
import { useStore } from './store.ts';

/** Says once, when the planner opens, why plans are not safe where they lie, if they are not. */
export function usePlaceWarning(): void {
  const notify = useStore((state) => state.notify);
  useEffect(() => {
    const ask = async () => {
      const { warning } = await window.planner.whereKept({});
      if (warning !== null) notify(`${warning}.`);
    };
    // A shell that does not answer has worse to say, and says it elsewhere.
    void ask().catch(() => undefined);
  }, [notify]);
}
