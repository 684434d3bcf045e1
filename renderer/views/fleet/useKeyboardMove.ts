import { type RefObject, useEffect, useRef } from 'react';
import { edgesOf } from '../../plan/fleet/change/reschedule.ts';
import { weeksFrom } from '../../plan/fleet/fleetSnap.ts';
import type { ProjectMove } from './useProjectMove.ts';

const projectIn = (target: EventTarget | null): string | undefined =>
  target instanceof SVGElement && target.dataset.movable === 'true' ? target.dataset.project : undefined;

/**
 * The keyboard's way to move and stretch a project. Left and Right move it by a week, with Shift by four; with Ctrl they
 * stretch its end. The square brackets choose another edge, the start or the end of a stage, which Left and Right then
 * stretch, with Ctrl at the cost of the stage after it. Enter, or leaving the bar, stores what has become of it as one
 * command; Escape puts it back.
 */
export function useKeyboardMove(root: RefObject<HTMLElement | null>, move: ProjectMove): void {
  const live = useRef(move);
  live.current = move;
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let steering = false;
    const arrow = (id: string, event: KeyboardEvent) => {
      const project = live.current.projectNow(id);
      if (project === null) return;
      steering = true;
      const weeks = (event.shiftKey ? 4 : 1) * (event.key === 'ArrowLeft' ? -1 : 1);
      const control = event.ctrlKey || event.metaKey;
      const chosen = live.current.moving?.projectId === id ? live.current.moving.edge : null;
      const edge = chosen ?? (control ? project.stages.length : null);
      const from = edge === null ? project.start : (edgesOf(project)[edge] ?? project.start);
      live.current.to(id, { date: weeksFrom(from, weeks), edge, keepEnd: chosen !== null && control });
    };
    const bracket = (id: string, by: number) => {
      const project = live.current.projectNow(id);
      if (project === null) return;
      steering = true;
      const chosen = live.current.moving?.projectId === id ? live.current.moving.edge : null;
      const last = project.stages.length;
      // The whole project comes between its end and its start.
      const next = (chosen ?? (by > 0 ? -1 : last + 1)) + by;
      live.current.choose(id, next < 0 || next > last ? null : next);
    };
    const key = (event: KeyboardEvent) => {
      const id = projectIn(event.target);
      if (id === undefined || event.altKey) return;
      if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') arrow(id, event);
      else if (event.key === '[' || event.key === ']') bracket(id, event.key === '[' ? -1 : 1);
      else if (steering && event.key === 'Enter') {
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
