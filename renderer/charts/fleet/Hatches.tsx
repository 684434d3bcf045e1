import styles from './Hatches.module.css';

/** The fills that say what colour alone must not: out of service, and past the design life. */
export function Hatches() {
  return (
    <svg className={styles.defs} aria-hidden="true" focusable="false">
      <defs>
        <pattern id="fleet-out" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" className={styles.outGround} />
          <rect width="2" height="5" className={styles.outLine} />
        </pattern>
        <pattern
          id="fleet-out-changed"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" className={styles.outGround} />
          <rect width="2" height="5" className={styles.outLineChanged} />
        </pattern>
        <pattern id="fleet-past" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <rect width="7" height="7" className={styles.pastGround} />
          <rect width="1.5" height="7" className={styles.pastLine} />
        </pattern>
        <marker id="fleet-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M0 0.5L8 4L0 7.5z" className={styles.arrowHead} />
        </marker>
      </defs>
    </svg>
  );
}
