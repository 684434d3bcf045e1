import { type RefObject, useEffect, useRef } from 'react';
import type { ShareEdit } from './useShareEdit.ts';

/** Pixels a pointer may tremble before a press becomes a drag. */
const tremble = 3;

const cellOf = (target: EventTarget | null): HTMLElement | null => {
  if (!(target instanceof Element) || target.closest('input')) return null;
  const cell = target.closest('[data-zone][data-centre][data-open="true"]');
  return cell instanceof HTMLElement ? cell : null;
};

/**
 * Dragging the bar of a cell: a percent for every pixel, with Shift a tenth of that. The pointer stays captured by its cell until it is let go or Escape is pressed.
 */
export function usePointerShare(root: RefObject<HTMLElement | null>, edit: ShareEdit): void {
  const live = useRef(edit);
  live.current = edit;
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    type Drag = { pointer: number; cell: HTMLElement; x: number; share: number; moved: boolean };
    let drag: Drag | null = null;
    const letGo = () => {
      if (drag?.cell.hasPointerCapture(drag.pointer)) drag.cell.releasePointerCapture(drag.pointer);
      drag = null;
    };
    const down = (event: PointerEvent) => {
      const cell = cellOf(event.target);
      if (!cell || event.button !== 0) return;
      drag = {
        pointer: event.pointerId,
        cell,
        x: event.clientX,
        share: Number(cell.dataset.share),
        moved: false,
      };
    };
    const pan = (event: PointerEvent) => {
      if (!drag || event.pointerId !== drag.pointer) return;
      const by = event.clientX - drag.x;
      if (!drag.moved && Math.abs(by) < tremble) return;
      // Captured only now: a press on the lock without a drag is a click on the lock.
      if (!drag.moved) drag.cell.setPointerCapture(event.pointerId);
      drag.moved = true;
      const { zone: zoneId = '', centre: centreId = '' } = drag.cell.dataset;
      const share = drag.share + Math.round(by) / (event.shiftKey ? 1000 : 100);
      live.current.to({ zoneId, centreId }, Math.min(1, Math.max(0, share)));
    };
    const up = (event: PointerEvent) => {
      if (!drag || event.pointerId !== drag.pointer) return;
      const { moved } = drag;
      letGo();
      if (moved) live.current.commit();
    };
    const lost = (event: PointerEvent) => {
      if (!drag || event.pointerId !== drag.pointer) return;
      drag = null;
      live.current.cancel();
    };
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !drag) return;
      letGo();
      live.current.cancel();
    };
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', pan);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointercancel', lost);
    addEventListener('keydown', key);
    return () => {
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', pan);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointercancel', lost);
      removeEventListener('keydown', key);
    };
  }, [root]);
}
