import styles from './MachineRow.module.css';
import type { Moving } from './moving.ts';

/** Beside a bar on the move: where it has come to, what will be changed by it, and what the keys held would do. */
export function MovingLabel({ moving, left }: { moving: Moving; left: number }) {
  const { words, where, edge, after } = moving;
  const inner = edge !== null && edge > 0 && edge < after.stages.length;
  return (
    <div className={styles.moveLabelRow}>
      <span style={{ width: left }} />
      <div className={styles.moveLabel}>
        <span>{words}</span>
        <span className={styles.moveHint}>
          {where}; Shift: {edge === null ? 'months, or four weeks by arrow' : 'month starts'}, Alt: any day
          {inner && ', Ctrl: leave the end'}, Esc: back
        </span>
      </div>
    </div>
  );
}
