import { type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './Walk.module.css';

type Props = { frozenSince: number | null; children: ReactNode };

/**
 * Holds the picture still while it is frozen: a copy of what was drawn stands before the room, and what goes on beneath
 * is not seen until it is resumed.
 */
export function Photo({ frozenSince, children }: Props) {
  const live = useRef<HTMLDivElement>(null);
  const photo = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [from, to] = [live.current, photo.current];
    if (frozenSince === null || from === null || to === null) return;
    const copies = [...from.children].map((child) => child.cloneNode(true));
    to.replaceChildren(...copies);
    scrolledAlike(from, to);
    return () => to.replaceChildren();
  }, [frozenSince]);
  return (
    <div className={styles.picture}>
      <div ref={live} className={styles.live} data-beneath={frozenSince !== null} inert={frozenSince !== null}>
        {children}
      </div>
      <div ref={photo} className={styles.photo} data-testid="photo" hidden={frozenSince === null} inert />
    </div>
  );
}

/** A copy starts unscrolled. */
function scrolledAlike(from: Element, to: Element): void {
  const copies = to.querySelectorAll('*');
  for (const [at, element] of [...from.querySelectorAll('*')].entries()) {
    if (element.scrollTop !== 0 || element.scrollLeft !== 0)
      copies[at]?.scrollTo(element.scrollLeft, element.scrollTop);
  }
}
