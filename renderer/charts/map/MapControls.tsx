import styles from './MapControls.module.css';
import { isWhole, zoomRange } from './mapView.ts';
import type { MapZoom } from './useMapZoom.ts';

/** Buttons for those who have no wheel: in, out, and back to the whole network. */
export function MapControls({ zoom }: { zoom: MapZoom }) {
  const { view, zoomIn, zoomOut, reset } = zoom;
  return (
    <fieldset className={styles.controls} aria-label="Zoom">
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
    </fieldset>
  );
}
