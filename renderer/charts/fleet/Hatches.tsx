import styles from './Hatches.module.css';
import { type Texture, textures } from './stageTexture.ts';

/** The fills that say what colour alone must not: what stage it is, out of service, and past the design life. */
export function Hatches() {
  return (
    <svg className={styles.defs} aria-hidden="true" focusable="false">
      <defs>
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
        <pattern id="fleet-short" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" className={styles.shortGround} />
          <rect width="2.5" height="6" className={styles.shortLine} />
        </pattern>
        {[false, true].map((changed) =>
          textures.map((texture) => (
            <pattern
              key={`${texture}${changed}`}
              id={`fleet-stage-${texture}${changed ? '-changed' : ''}`}
              className={changed ? styles.changed : styles.stage}
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform={texture === 'slant' || texture === 'cross' ? 'rotate(45)' : undefined}
            >
              <rect width="6" height="6" className={texture === 'plain' ? styles.plain : styles.ground} />
              <Marks texture={texture} />
            </pattern>
          )),
        )}
        <marker id="fleet-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M0 0.5L8 4L0 7.5z" className={styles.arrowHead} />
        </marker>
      </defs>
    </svg>
  );
}

function Marks({ texture }: { texture: Texture }) {
  switch (texture) {
    case 'plain':
      return null;
    case 'slant':
      return <rect width="2.4" height="6" className={styles.mark} />;
    case 'cross':
      return <path d="M0 0H6V1.4H1.4V6H0z" className={styles.mark} />;
    case 'dots':
      return <circle cx="3" cy="3" r="1.7" className={styles.mark} />;
    case 'upright':
      return <rect width="1.8" height="6" className={styles.mark} />;
    case 'level':
      return <rect width="6" height="1.8" className={styles.mark} />;
  }
}
