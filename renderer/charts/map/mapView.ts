import type { Size } from './mapFrame.ts';

/** How far the map is zoomed in and where it has been pulled to: a place at x stands at `k * x + view.x`. Pixels. */
export type MapView = { k: number; x: number; y: number };

/** The whole network, as it is fitted into its frame. */
export const wholeView: MapView = { k: 1, x: 0, y: 0 };

/** From the whole network to a town's streets: further in, the coast has no more to show. */
export const zoomRange: [number, number] = [1, 24];

export const isWhole = ({ k, x, y }: MapView): boolean => k === 1 && Math.abs(x) < 0.5 && Math.abs(y) < 0.5;

/** Where a place of the fitted map stands in a view. */
export const seenAt = ({ x, y }: { x: number; y: number }, view: MapView): { x: number; y: number } => ({
  x: view.k * x + view.x,
  y: view.k * y + view.y,
});

/** What turns a picture laid out for one view into the other: for the group that moves while a hand does. */
export function between(laidOut: MapView, shown: MapView): MapView {
  const k = shown.k / laidOut.k;
  return { k, x: shown.x - k * laidOut.x, y: shown.y - k * laidOut.y };
}

export const matrixOf = ({ k, x, y }: MapView): string => `matrix(${k} 0 0 ${k} ${x} ${y})`;

/** A view that is the least pull away from this one and has a point well inside the frame; the same one if it has. */
export function pulledToShow(view: MapView, at: { x: number; y: number }, size: Size, margin: number): MapView {
  const pull = (value: number, length: number) =>
    value < margin ? margin - value : value > length - margin ? length - margin - value : 0;
  const [dx, dy] = [pull(at.x, size.width), pull(at.y, size.height)];
  return dx === 0 && dy === 0 ? view : { ...view, x: view.x + dx, y: view.y + dy };
}
