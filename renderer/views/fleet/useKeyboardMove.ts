import { type RefObject, useEffect, useRef } from 'react';
import { weeksFrom } from '../../plan/fleet/fleetSnap.ts';
import type { ProjectMove } from './useProjectMove.ts';

const projectIn = (target: EventTarget | null): string | undefined =>
  target instanceof SVGElement && target.dataset.movable === 'true' ? target.dataset.project : undefined;

/**
 * The keyboard's way to move a project: Left and Right by a week, with Shift by four. Enter, or leaving the bar,
 * stores where it has come to as one command; Escape puts it back.
 */
export function useKeyboardMove(root: RefObject<HTMLElement | null>, move: ProjectMove): void {
  const live = useRef(move);
  live.current = move;
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let steering = false;
    const key = (event: KeyboardEvent) => {
      const id = projectIn(event.target);
      if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
        const start = live.current.startOf(id);
        if (start === null) return;
        steering = true;
        const weeks = (event.shiftKey ? 4 : 1) * (event.key === 'ArrowLeft' ? -1 : 1);
        live.current.to(id, weeksFrom(start, weeks));
      } else if (steering && event.key === 'Enter') {
        steering = false;
        live.current.commit();
      } else if (steering && event.key === 'Escape') {
        steering = false;
        live.current.cancel();
      } else return;
      event.preventDefault();
    };
    const blur = () => {
      if (!steering) return;
      steering = false;
      live.current.commit();
    };
    element.addEventListener('keydown', key);
    element.addEventListener('focusout', blur);
    return () => {
      element.removeEventListener('keydown', key);
      element.removeEventListener('focusout', blur);
    };
  }, [root]);
}
