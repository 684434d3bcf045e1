import { Fragment } from 'react';
import { keyCaps } from '../palette/keys.ts';
import styles from './Keys.module.css';

/** A press as its key caps. */
export function Keys({ keys }: { keys: string }) {
  return (
    <span className={styles.keys}>
      {keyCaps(keys).map((cap, at) => (
        <Fragment key={cap}>
          {at > 0 && ' '}
          <kbd className={styles.key}>{cap}</kbd>
        </Fragment>
      ))}
    </span>
  );
}
