import type { GeoProjection } from 'd3-geo';
import { useId, useMemo } from 'react';
import type { Boundaries } from '../../../db/schema/boundaries.ts';
import type { ShownZone } from '../../plan/map/mapShown.ts';
import type { MeasureStyle } from '../../plan/map/zoneMeasures.ts';
import scale from '../measureScale.module.css';
import { areaShapes } from './areaShapes.ts';
import { landPath } from './Land.tsx';
import { type MapView, matrixOf } from './mapView.ts';
import { hatchOf, type LookHatches, zoneLook } from './measureClass.ts';
import styles from './ZoneAreas.module.css';

type ZoneAreasProps = {
  zones: readonly ShownZone[];
  layer: Boundaries | null;
  style: MeasureStyle;
  /** Whether colours are of differences. */
  compared: boolean;
  projection: GeoProjection;
  view: MapView;
  hatches: LookHatches;
  activeId: string | null;
};

/** Areas coloured by a measure: their boundaries where there are any, else what is nearest to each zone's main town. */
export function ZoneAreas(props: ZoneAreasProps) {
  const { zones, layer, style, compared, projection, view, hatches, activeId } = props;
  const id = useId();
  const plain = zones.map(({ zone }) => zone).sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
  const key = plain.map(({ id: zoneId, lon, lat, code }) => `${zoneId} ${lon} ${lat} ${code}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all of the zones that shapes hang on.
  const shapes = useMemo(() => areaShapes(plain, layer, projection), [key, layer, projection]);
  return (
    <g transform={matrixOf(view)} className={styles.areas}>
      <defs>
        <clipPath id={`${id}land`}>
          <path d={landPath(projection)} />
        </clipPath>
        {shapes.clips.map(({ area, path }) => (
          <clipPath key={area} id={`${id}${area}`}>
            <path d={path} />
          </clipPath>
        ))}
      </defs>
      {/* Cut once for all that are cut alike: on paper every cut is the whole coast again. */}
      {[...Map.groupBy(zones, ({ zone }) => shapes.byZone.get(zone.id)?.clip ?? null)].map(([clip, cut]) => (
        <g key={clip} {...(clip !== null && { clipPath: `url(#${id}${clip})` })}>
          {cut.map((entry) => {
            const shape = shapes.byZone.get(entry.zone.id);
            const look = zoneLook(style, entry, compared);
            const hatch = hatchOf(hatches, look);
            return (
              <path
                key={entry.zone.id}
                className={`${styles.area} ${hatch === null ? scale[look] : ''} ${entry.zone.id === activeId ? styles.active : ''}`}
                d={shape?.path}
                data-area={entry.zone.id}
                data-look={look}
                data-drawn-by={shape?.by}
                {...(hatch !== null && { fill: hatch })}
              />
            );
          })}
        </g>
      ))}
    </g>
  );
}
