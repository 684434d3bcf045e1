import type { ReactNode } from 'react';
import styles from './Inspector.module.css';

type FactProps = {
  name: string;
  children: ReactNode;
  /** Smaller and under the figure: an interval, a year. */
  detail?: string | null;
  /** Where it comes from. */
  mark?: ReactNode;
};

/** One figure: what it is, how much, how sure, and from where. */
export function Fact({ name, children, detail, mark }: FactProps) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>
        <span className={styles.figure}>{children}</span>
        {mark}
        {detail && <span className={styles.detail}>{detail}</span>}
      </dd>
    </div>
  );
}
