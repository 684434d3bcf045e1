import { CentresTable } from './CentresTable.tsx';
import { FlowsTable } from './FlowsTable.tsx';
import styles from './NetworkTables.module.css';
import type { NetworkContents } from './networkContents.ts';
import { ZonesTable } from './ZonesTable.tsx';

/** The map as tables: the same marks, figures and flows, at the same date, and the same selection. */
export function NetworkTables(props: NetworkContents) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className={styles.tables} aria-label="The map as tables" tabIndex={0}>
      <CentresTable {...props} />
      <ZonesTable {...props} />
      <FlowsTable {...props} />
    </section>
  );
}
