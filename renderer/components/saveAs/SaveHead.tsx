import type { ComponentProps, ReactNode } from 'react';
import styles from './SaveFigure.module.css';
import { SaveFigure } from './SaveFigure.tsx';

/** A heading of a picture or a table, with what saves it at the end of the line. */
export function SaveHead({ children, ...figure }: ComponentProps<typeof SaveFigure> & { children: ReactNode }) {
  return (
    <div className={styles.head}>
      {children}
      <SaveFigure {...figure} />
    </div>
  );
}
