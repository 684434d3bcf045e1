import type { GeoProjection } from 'd3-geo';
import { useId, useMemo } from 'react';
import type { ShownZone } from '../../plan/map/mapShown.ts';
import type { MeasureStyle } from '../../plan/map/zoneMeasures.ts';
import { landPath } from './Land.tsx';
import { type MapView, matrixOf } from './mapView.ts';
import { zoneLook } from './measureClass.ts';
import styles from './ZoneAreas.module.css';
import { zoneCells } from './zoneCells.ts';

type ZoneAreasProps = {
  zones: readonly ShownZone[];
  style: MeasureStyle;
  /** Whether colours are of differences. */
  compared: boolean;
  projection: GeoProjection;
  view: MapView;
  /** Ids of the patterns of what is not known and of what is noise. */
  hatches: { unknown: string; noise: string };
  activeId: string | null;
};

/** Areas coloured by a measure: what is nearest to each zone's main town, as far as there is land. */
export function ZoneAreas({ zones, style, compared, projection, view, hatches, activeId }: ZoneAreasProps) {
  const clip = useId();
  // Zones come in order of their courses; the cells hang on where they are alone.
  const places = zones
    .map(({ zone: { id, lon, lat } }) => ({ id, lon, lat }))
    .sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
  const key = places.map(({ id, lon, lat }) => `${id} ${lon} ${lat}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that the cells hang on.
  const cells = useMemo(() => zoneCells(places, projection), [key, projection]);
  return (
    <g transform={matrixOf(view)} className={styles.areas}>
      <defs>
        <clipPath id={clip}>
          <path d={landPath(projection)} />
        </clipPath>
      </defs>
      <g clipPath={`url(#${clip})`}>
        {zones.map((entry) => {
          const look = zoneLook(style, entry, compared);
          return (
            <path
              key={entry.zone.id}
              className={`${styles.area} ${styles[look]} ${entry.zone.id === activeId ? styles.active : ''}`}
              d={cells.get(entry.zone.id)}
              data-area={entry.zone.id}
              data-look={look}
              {...(look === 'unknown' && { fill: `url(#${hatches.unknown})` })}
              {...(look === 'noise' && { fill: `url(#${hatches.noise})` })}
            />
          );
        })}
      </g>
    </g>
  );
}
