import { useRef } from 'react';
import { useStore } from '../state/store.ts';
import styles from './ResultWarning.module.css';

type Props = { first: { words: string; count: number } | null };

/** The first of what keeps the answer from being relied on, and the way to all of it. */
export function ResultWarning({ first }: Props) {
  const dragging = useStore((state) => state.draft !== null);
  const show = useStore((state) => state.show);
  const last = useRef(first);
  // Nothing comes or goes under the hand while something is dragged.
  if (!dragging) last.current = first;
  if (last.current === null) return null;
  const { words, count } = last.current;
  return (
    <section className={styles.warning} aria-label="Worth a look in these figures">
      <p>{words}</p>
      <button type="button" className="plain" onClick={() => show('compare')}>
        {count > 1 ? `Why, and ${count - 1} more` : 'Why'}
      </button>
    </section>
  );
}
