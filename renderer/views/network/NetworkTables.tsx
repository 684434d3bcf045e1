import { CentresTable } from './CentresTable.tsx';
import styles from './NetworkTables.module.css';
import type { NetworkContents } from './networkContents.ts';
import { ZonesTable } from './ZonesTable.tsx';

/** The map as tables: the same marks, the same figures, and the same selection. */
export function NetworkTables(props: NetworkContents) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className={styles.tables} aria-label="The map as tables" tabIndex={0}>
      <CentresTable {...props} />
      <ZonesTable {...props} />
    </section>
  );
}
