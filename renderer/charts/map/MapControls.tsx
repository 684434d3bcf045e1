import type { ReactNode } from 'react';
import styles from './MapControls.module.css';
import { isWhole, zoomRange } from './mapView.ts';
import type { MapZoom } from './useMapZoom.ts';

type Props = {
  zoom: MapZoom;
  /** Whether drags send people instead of pulling the map, where they can. */
  sends?: { on: boolean; set(on: boolean): void } | undefined;
  more?: ReactNode;
};

/** Buttons for those who have no wheel: in, out, and back to the whole network; and the tool that sends people. */
export function MapControls({ zoom, sends, more }: Props) {
  const { view, zoomIn, zoomOut, reset } = zoom;
  return (
    <fieldset className={styles.controls} data-picture="no" aria-label="Map tools">
      <button type="button" aria-label="Zoom in" title="Zoom in (+)" disabled={view.k >= zoomRange[1]} onClick={zoomIn}>
        <span aria-hidden="true">+</span>
      </button>
      <button
        type="button"
        aria-label="Zoom out"
        title="Zoom out (-)"
        disabled={view.k <= zoomRange[0]}
        onClick={zoomOut}
      >
        <span aria-hidden="true">−</span>
      </button>
      {!isWhole(view) && (
        <button type="button" className={styles.whole} title="Show the whole network (0)" onClick={reset}>
          Whole
        </button>
      )}
      {sends && (
        <button
          type="button"
          className={styles.whole}
          aria-pressed={sends.on}
          aria-keyshortcuts="S"
          title="Send people by dragging from where they are to a centre (S)"
          onClick={() => sends.set(!sends.on)}
        >
          Send
        </button>
      )}
      {more}
    </fieldset>
  );
}
