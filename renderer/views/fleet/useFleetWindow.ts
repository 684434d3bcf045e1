import { type RefObject, useCallback, useEffect, useState } from 'react';
import type { Window } from '../../plan/fleet/fleetLayout.ts';

/** Rows are drawn this far beyond what is in view, and again only when scrolling has gone so far. */
const beyond = 480;
const step = 160;

/** What of a scrolling frame is in view, with a margin, in steps; `show` draws what lies elsewhere at once. */
export function useFleetWindow(root: RefObject<HTMLElement | null>): { window: Window; look(): void } {
  const [window, setWindow] = useState<Window>({ top: -beyond, bottom: 2000 });
  const look = useCallback(() => {
    const element = root.current;
    if (!element) return;
    const { scrollTop, clientHeight } = element;
    const top = Math.floor((scrollTop - beyond) / step) * step;
    const bottom = Math.ceil((scrollTop + clientHeight + beyond) / step) * step;
    setWindow((held) => (held.top === top && held.bottom === bottom ? held : { top, bottom }));
  }, [root]);
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    look();
    const watcher = new ResizeObserver(look);
    watcher.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      watcher.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [root, look]);
  return { window, look };
}
