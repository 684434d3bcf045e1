import { useState } from 'react';
import { type Leaving, saveLeaving } from './leaving.ts';

/** Makes one file at a time. `making` is what is being made, in words; null when nothing is. */
export function useMaking(): { making: string | null; make(what: string, leaving: Leaving): void } {
  const [making, setMaking] = useState<string | null>(null);
  return {
    making,
    make(what, leaving) {
      if (making !== null) return;
      setMaking(what);
      void saveLeaving(what, leaving).finally(() => setMaking(null));
    },
  };
}
