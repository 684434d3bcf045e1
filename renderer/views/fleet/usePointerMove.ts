import { type RefObject, useEffect, useRef } from 'react';
import type { Project } from '../../../db/schema/project.ts';
import { toDate } from '../../plan/dates.ts';
import { edgesOf } from '../../plan/fleet/change/reschedule.ts';
import type { FleetScale } from '../../plan/fleet/fleetScale.ts';
import { snapOf, snapped } from '../../plan/fleet/fleetSnap.ts';
import type { ProjectMove } from './useProjectMove.ts';

/** Pixels a pointer may tremble before a press becomes a drag. */
const tremble = 3;

const barOf = (target: EventTarget | null): SVGElement | null => {
  const bar = target instanceof Element ? target.closest('[data-project][data-movable="true"]') : null;
  return bar instanceof SVGElement ? bar : null;
};

/** The edge under the pointer, where it is on the handle of one. */
function edgeOf(target: EventTarget | null): number | null {
  const edge = target instanceof Element ? target.getAttribute('data-edge') : null;
  return edge === null ? null : Number(edge);
}

type Drag = {
  pointer: number;
  bar: SVGElement;
  id: string;
  edge: number | null;
  x: number;
  scroll: number;
  /** The date that is dragged, as it was. */
  date: string;
  moved: boolean;
};

/**
 * Dragging project bars and their edges: they snap to Mondays, with Shift to the first of months, with Alt to any day.
 * Listens above the rows, so that none of them is drawn again for it; the pointer stays captured by its bar until it
 * is let go or Escape is pressed.
 */
export function usePointerMove(root: RefObject<HTMLElement | null>, scale: FleetScale, move: ProjectMove): void {
  const live = useRef({ scale, move });
  live.current = { scale, move };
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let drag: Drag | null = null;

    const letGo = () => {
      if (drag?.bar.hasPointerCapture(drag.pointer)) drag.bar.releasePointerCapture(drag.pointer);
      drag = null;
    };
    const down = (event: PointerEvent) => {
      const bar = barOf(event.target);
      const id = bar?.dataset.project;
      const project = id === undefined ? null : live.current.move.projectNow(id);
      if (!bar || id === undefined || project === null || event.button !== 0) return;
      const edge = edgeOf(event.target);
      bar.setPointerCapture(event.pointerId);
      const date = dateOf(project, edge);
      drag = {
        ...{ pointer: event.pointerId, bar, id, edge, date, moved: false },
        ...{ x: event.clientX, scroll: element.scrollLeft },
      };
    };
    const pan = (event: PointerEvent) => {
      if (!drag || event.pointerId !== drag.pointer) return;
      const by = event.clientX - drag.x + element.scrollLeft - drag.scroll;
      if (!drag.moved && Math.abs(by) < tremble) return;
      drag.moved = true;
      const { scale: now, move: moves } = live.current;
      const perDay = now.width / ((toDate(now.until).getTime() - toDate(now.from).getTime()) / 86_400_000);
      const date = new Date(toDate(drag.date).getTime() + Math.round(by / perDay) * 86_400_000);
      const keepEnd = event.ctrlKey || event.metaKey;
      moves.to(drag.id, { date: snapped(date, snapOf(event)), edge: drag.edge, keepEnd });
    };
    const up = (event: PointerEvent) => {
      if (!drag || event.pointerId !== drag.pointer) return;
      const { moved } = drag;
      letGo();
      if (moved) live.current.move.commit();
    };
    const lost = (event: PointerEvent) => {
      if (!drag || event.pointerId !== drag.pointer) return;
      drag = null;
      live.current.move.cancel();
    };
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !drag) return;
      event.preventDefault();
      event.stopPropagation();
      letGo();
      live.current.move.cancel();
    };
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', pan);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointercancel', lost);
    addEventListener('keydown', key, { capture: true });
    return () => {
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', pan);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointercancel', lost);
      removeEventListener('keydown', key, { capture: true });
    };
  }, [root]);
}

const dateOf = (project: Project, edge: number | null): string =>
  edge === null ? project.start : (edgesOf(project)[edge] ?? project.start);
