import type { GeoProjection } from 'd3-geo';
import { memo } from 'react';
import type { Boundaries } from '../../../db/schema/boundaries.ts';
import { type MapView, matrixOf } from './mapView.ts';
import { outlinePaths } from './outlinePaths.ts';
import styles from './ZoneAreas.module.css';

type BoundaryLinesProps = { layer: Boundaries; projection: GeoProjection; view: MapView };

/** Every boundary of a layer as a line, of areas that are none of the plan's too. */
export const BoundaryLines = memo(function BoundaryLines({ layer, projection, view }: BoundaryLinesProps) {
  return (
    <path
      className={styles.boundary}
      d={outlinePaths(layer, projection).join('')}
      transform={matrixOf(view)}
      data-boundaries={layer.id}
    />
  );
});
