import type { MouseEvent } from 'react';
import type { MapLayout } from './mapLayout.ts';
import { markOf, type PointOfMap, placeAt } from './mapSubject.ts';

export type AskMenu = (subject: PointOfMap | null, at: { x: number; y: number }) => void;

/**
 * A press of the right button, or the key for menus on what has the focus: what it is about, and where on the screen.
 * About nothing where the map itself has the focus.
 */
export function useMapMenu(layout: MapLayout, onMenu: AskMenu | undefined) {
  if (onMenu === undefined) return undefined;
  return (event: MouseEvent<SVGSVGElement>) => {
    event.preventDefault();
    const { target, currentTarget, clientX, clientY, button, ctrlKey } = event;
    const element = target instanceof Element ? target : currentTarget;
    const mark = markOf(element);
    if (button === 2 || ctrlKey) {
      const { left, top } = currentTarget.getBoundingClientRect();
      const point = { x: clientX - left, y: clientY - top };
      return onMenu(mark ?? placeAt(layout, point), { x: clientX, y: clientY });
    }
    const { left, top, width, height } = element.getBoundingClientRect();
    onMenu(mark, { x: left + width / 2, y: top + height / 2 });
  };
}
