import { useEffect } from 'react';
import styles from './SaveFigure.module.css';
import { useSaved } from './savedNote.ts';

/** Long enough to read a path twice. */
const readingTime = 7000;

/** Says where a picture or table was saved, and goes by itself. */
export function SavedNote() {
  const { said, say } = useSaved();
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => say(null), readingTime);
    return () => clearTimeout(timer);
  }, [said, say]);
  return (
    <p role="status" className={said === null ? 'visually-hidden' : styles.note}>
      {said}
    </p>
  );
}
