import { useEffect } from 'react';
import { useStore } from './store.ts';

/** Opens a plan to begin with, and any plan file with which the app is opened, then or later. */
export function useFirstPlan(): void {
  const openFirstPlan = useStore((state) => state.openFirstPlan);
  const openGivenFile = useStore((state) => state.openGivenFile);
  useEffect(() => {
    // The shell brings the window forward when it is handed a file. In a browser it is handed none.
    const ask = () => void openGivenFile().catch(() => {});
    void openFirstPlan().then(ask);
    addEventListener('focus', ask);
    return () => removeEventListener('focus', ask);
  }, [openFirstPlan, openGivenFile]);
}
