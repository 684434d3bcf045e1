import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Shown } from '../../saving/saveFigure.ts';
import styles from './SaveFigure.module.css';

/** Something as it would stand on a page that is wide enough for all of it, beside what is seen, until it has been drawn. */
export function offScreen(content: ReactNode): Shown {
  const element = document.createElement('div');
  element.className = styles.offScreen ?? '';
  element.inert = true;
  document.body.append(element);
  const root = createRoot(element);
  flushSync(() => root.render(content));
  return {
    element,
    done() {
      root.unmount();
      element.remove();
    },
  };
}
