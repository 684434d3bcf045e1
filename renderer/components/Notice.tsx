import { useStore } from '../state/store.ts';
import styles from './Notice.module.css';

/** Something the planner must know, until they have read it. */
export function Notice() {
  const notice = useStore((state) => state.notice);
  const notify = useStore((state) => state.notify);
  if (notice === null) return null;
  return (
    <div className={styles.notice} role="alert">
      <p>{notice}</p>
      <button type="button" className="plain" onClick={() => notify(null)}>
        Dismiss
      </button>
    </div>
  );
}
