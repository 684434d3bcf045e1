import { useEffect, useState } from 'react';
import { useStore } from '../state/store.ts';
import styles from './WalkNote.module.css';

/** How long it stands; the log of changes keeps what it said. */
const shownForMs = 6000;

/** Says what undo or redo has just done, since it may have been done to something that is not on screen. */
export function WalkNote() {
  const walked = useStore((state) => state.walked);
  const [shown, setShown] = useState(walked);
  useEffect(() => {
    setShown(walked);
    if (walked === null) return;
    const timer = setTimeout(() => setShown(null), shownForMs);
    return () => clearTimeout(timer);
  }, [walked]);
  return (
    <p role="status" className={shown === null ? 'visually-hidden' : styles.note}>
      {shown?.label}
    </p>
  );
}
