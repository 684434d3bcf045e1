import { seriesDashes } from '../charts/fan/seriesDashes.ts';
import styles from './SeriesMark.module.css';

/** A scenario's colour and dash, as charts draw it; 0 is the baseline's. */
export function SeriesMark({ order }: { order: number }) {
  return (
    <svg
      className={styles.mark}
      width={22}
      height={10}
      aria-hidden="true"
      style={{ color: `var(--scenario-${order})` }}
    >
      <line x1={0} x2={22} y1={5} y2={5} strokeDasharray={seriesDashes[order]} />
    </svg>
  );
}
