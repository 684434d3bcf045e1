import { select } from 'd3-selection';
import { type ZoomBehavior, zoom, zoomIdentity } from 'd3-zoom';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Size } from './mapFrame.ts';
import { between, type MapView, matrixOf, wholeView, zoomRange } from './mapView.ts';

/** How long a hand rests before labels are laid out anew: long enough for the next notch of a wheel. */
const restMs = 140;

/** How far one press of a button or key zooms. */
const step = 1.6;

export type MapZoom = {
  /** The view that everything is laid out for. */
  view: MapView;
  zoomIn(): void;
  zoomOut(): void;
  reset(): void;
  /** Pulls the map by so many pixels. */
  pan(dx: number, dy: number): void;
  /** Goes straight to a view, laid out at once. */
  goTo(view: MapView): void;
};

/**
 * Zoom and pan by wheel, pinch, drag, double click, and by the functions answered. While a hand moves only the scene's
 * transform changes, with `--unscale` for what keeps its size; once it rests, `view` does, and all is laid out anew.
 */
export function useMapZoom(
  svg: RefObject<SVGSVGElement | null>,
  scene: RefObject<SVGGElement | null>,
  { width, height }: Size,
  enabled: boolean,
  initial: MapView,
  onRest: (view: MapView) => void,
  /** True while a hand on the map does something else. */
  busy: RefObject<boolean>,
): MapZoom {
  const [view, setView] = useState<MapView>(initial);
  const held = useRef<{ shown: MapView; laidOut: MapView; timer: number }>({
    shown: initial,
    laidOut: initial,
    timer: 0,
  });
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  const told = useRef(onRest);
  told.current = onRest;

  const paint = useCallback(() => {
    const { shown, laidOut } = held.current;
    const moved = between(laidOut, shown);
    scene.current?.setAttribute('transform', matrixOf(moved));
    scene.current?.style.setProperty('--unscale', String(1 / moved.k));
  }, [scene]);

  const rest = useCallback(() => {
    window.clearTimeout(held.current.timer);
    const { k, x, y } = held.current.shown;
    setView((before) => (before.k === k && before.x === x && before.y === y ? before : { k, x, y }));
    told.current({ k, x, y });
  }, []);

  useLayoutEffect(() => {
    held.current.laidOut = view;
    paint();
  }, [view, paint]);

  useEffect(() => {
    const element = svg.current;
    if (!element || !enabled) return;
    const zooming = zoom<SVGSVGElement, unknown>()
      .scaleExtent(zoomRange)
      .extent([
        [0, 0],
        [width, height],
      ])
      .translateExtent([
        [-width / 2, -height / 2],
        [1.5 * width, 1.5 * height],
      ])
      .clickDistance(4)
      // As it is by itself, but for what else a hand may do.
      .filter((event: MouseEvent) => (!event.ctrlKey || event.type === 'wheel') && !event.button && !busy.current)
      .on('zoom', ({ transform }: { transform: MapView }) => {
        held.current.shown = { k: transform.k, x: transform.x, y: transform.y };
        paint();
        window.clearTimeout(held.current.timer);
        held.current.timer = window.setTimeout(rest, restMs);
      });
    behaviour.current = zooming;
    const { k, x, y } = held.current.shown;
    const selected = select(element);
    selected.call(zooming);
    zooming.transform(selected, zoomIdentity.translate(x, y).scale(k));
    return () => {
      selected.on('.zoom', null);
      window.clearTimeout(held.current.timer);
      behaviour.current = null;
    };
  }, [svg, enabled, width, height, paint, rest, busy]);

  const act = (change: (zooming: ZoomBehavior<SVGSVGElement, unknown>, element: SVGSVGElement) => void) => {
    if (behaviour.current && svg.current) change(behaviour.current, svg.current);
    rest();
  };
  const goTo = ({ k, x, y }: MapView) =>
    act((zooming, element) => zooming.transform(select(element), zoomIdentity.translate(x, y).scale(k)));
  return {
    view,
    zoomIn: () => act((zooming, element) => zooming.scaleBy(select(element), step)),
    zoomOut: () => act((zooming, element) => zooming.scaleBy(select(element), 1 / step)),
    reset: () => goTo(wholeView),
    pan: (dx, dy) =>
      act((zooming, element) =>
        zooming.translateBy(select(element), dx / held.current.shown.k, dy / held.current.shown.k),
      ),
    goTo,
  };
}
