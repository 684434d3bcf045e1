import { sizeText } from '../../../plan/numbers.ts';
import styles from './Backups.module.css';

/** A file of all plans that is being opened, and how many of its bytes are over. */
export type Bringing = { name: string; received: number; of: number; stop(): void };

/** How far it is, with a way to stop; once all of it is over, it is looked through. */
export function LibraryProgress({ name, received, of, stop }: Bringing) {
  const isOver = received >= of;
  return (
    <div className={styles.bringing}>
      <progress {...(isOver ? {} : { value: received, max: of })} aria-label="Part of the file that has been read" />
      <span role="status">
        {isOver ? `${name} is being looked through…` : `${name}: ${sizeText(received)} of ${sizeText(of)}`}
      </span>
      {!isOver && (
        <button type="button" onClick={stop}>
          Stop
        </button>
      )}
    </div>
  );
}
