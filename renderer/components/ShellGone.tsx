import { useEffect, useState } from 'react';
import { shellBack, shellGone } from '../../electron/api.ts';
import { useStore } from '../state/store.ts';
import styles from './Notice.module.css';

/**
 * Says at once when the program behind the page has stopped, what is stored and what is not, and what to do. When it
 * answers again, the plan is shown as it is stored.
 */
export function ShellGone() {
  const [isGone, setGone] = useState(false);
  const openPlan = useStore((state) => state.openPlan);
  useEffect(() => {
    const gone = () => setGone(true);
    const back = () => {
      setGone(false);
      const { planId } = useStore.getState();
      if (planId !== null) void openPlan(planId);
    };
    addEventListener(shellGone, gone);
    addEventListener(shellBack, back);
    return () => {
      removeEventListener(shellGone, gone);
      removeEventListener(shellBack, back);
    };
  }, [openPlan]);
  if (!isGone) return null;
  return (
    <div className={styles.notice} role="alert">
      <p>
        <strong>Isocentre has stopped behind this page.</strong> Everything you did until then is stored; nothing you do
        here now will be. Start it again and go on in the page that it opens, then close this one.
      </p>
    </div>
  );
}
