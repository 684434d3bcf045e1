import coast from 'virtual:coast';
import { type GeoProjection, geoPath } from 'd3-geo';
import { memo } from 'react';
import { type MapView, matrixOf } from './mapView.ts';
import styles from './NetworkMap.module.css';

const paths = new WeakMap<GeoProjection, string>();

/** The outline of the land, drawn once for a projection: zooming only transforms it. Pixels of the whole map. */
export function landPath(projection: GeoProjection): string {
  const known = paths.get(projection);
  if (known !== undefined) return known;
  const path = geoPath(projection).digits(2)(coast) ?? '';
  paths.set(projection, path);
  return path;
}

/** The land of the region. */
export const Land = memo(function Land({ projection, view }: { projection: GeoProjection; view: MapView }) {
  return <path className={styles.land} d={landPath(projection)} transform={matrixOf(view)} />;
});
