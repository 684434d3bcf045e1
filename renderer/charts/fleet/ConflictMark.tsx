import type { FleetConflict } from '../../plan/fleet/conflicts/fleetConflict.ts';
import styles from './ConflictMark.module.css';

export const severityWords: Record<FleetConflict['severity'], string> = {
  wrong: 'Cannot be',
  doubtful: 'Doubtful',
  note: 'Note',
};

type Props = { conflict: FleetConflict; left: number; top: number };

/** A conflict where it is: a sign to be chosen, which then says what is wrong and how to mend it. */
export function ConflictMark({ conflict, left, top }: Props) {
  return (
    <button
      type="button"
      className={styles.mark}
      style={{ left, top }}
      data-conflict={conflict.id}
      data-severity={conflict.severity}
      data-roving="conflict"
      tabIndex={-1}
      aria-label={`${severityWords[conflict.severity]}: ${conflict.sentence}`}
    >
      <ConflictSign severity={conflict.severity} />
    </button>
  );
}

/** A triangle for what cannot be, a diamond for what is doubtful, a ring for a note. */
export function ConflictSign({ severity }: { severity: FleetConflict['severity'] }) {
  return (
    <svg className={styles.sign} data-severity={severity} viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
      {severity === 'wrong' && <path d="M9 1.5L17 16H1z" />}
      {severity === 'doubtful' && <path d="M9 0.8L17.2 9L9 17.2L0.8 9z" />}
      {severity === 'note' && <circle cx="9" cy="9" r="7.5" />}
      <g className={styles.stroke} transform={severity === 'wrong' ? 'translate(0,1.5)' : undefined}>
        {severity === 'note' ? <path d="M9 5.2v1M9 8.4v4.6" /> : <path d="M9 4.8v4.6M9 12v1" />}
      </g>
    </svg>
  );
}
