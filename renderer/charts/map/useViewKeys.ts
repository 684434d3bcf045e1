import { type KeyboardEvent, useEffect } from 'react';
import { type ArrowKey, isArrowKey } from './nearest.ts';
import type { MapZoom } from './useMapZoom.ts';

/** How far one press of an arrow key pulls the map, as a part of its width or height. */
const pull = 0.2;

/** The map goes the other way than the arrow, so that what lies there comes into view. */
const pulls: Record<ArrowKey, { x: number; y: number }> = {
  ArrowLeft: { x: 1, y: 0 },
  ArrowRight: { x: -1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

/** The keys +, - and 0 zoom wherever the focus is; answers what arrow keys do on the map itself. */
export function useViewKeys(zoom: MapZoom, size: { width: number; height: number }, enabled: boolean) {
  const { zoomIn, zoomOut, reset } = zoom;
  useEffect(() => {
    if (!enabled) return;
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === '+' || event.key === '=') zoomIn();
      else if (event.key === '-' || event.key === '_') zoomOut();
      else if (event.key === '0') reset();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
  return (event: KeyboardEvent) => {
    if (!isArrowKey(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    const { x, y } = pulls[event.key];
    zoom.pan(x * pull * size.width, y * pull * size.height);
    event.preventDefault();
  };
}
