import { geoMercator } from 'd3-geo';
import { useMemo } from 'react';
import type { Plan } from '../../../../db/schema/plan.ts';
import { decimal } from '../../../plan/numbers.ts';
import { Field } from './FormFrame.tsx';
import styles from './forms.module.css';

type Place = { lat: number; lon: number };
type Props = Place & { plan: Plan; onChange(place: Place): void; wants?: string | undefined };

const width = 340;
const height = 200;
/** Four decimals of a degree are about ten metres. */
const rounded = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

/** Where a centre is: at the main town of an area, at a point of a small map, or by latitude and longitude. */
export function PlaceField({ plan, lat, lon, onChange, wants }: Props) {
  const zones = plan.zones.toSorted((a, b) => a.name.localeCompare(b.name));
  const known = zones.find((zone) => zone.lat === lat && zone.lon === lon);
  return (
    <fieldset className={styles.group}>
      <legend>Place</legend>
      {zones.length > 0 && (
        <Field label="At the main town of">
          <select
            value={known?.id ?? ''}
            onChange={({ target }) => {
              const zone = zones.find(({ id }) => id === target.value);
              if (zone) onChange({ lat: zone.lat, lon: zone.lon });
            }}
          >
            <option value="">{Number.isFinite(lat) ? 'A place of its own' : 'Choose an area…'}</option>
            {zones.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Field>
      )}
      <PlaceMap plan={plan} lat={lat} lon={lon} onChange={onChange} />
      <div className={styles.columns}>
        <Field label="Latitude">
          <input
            type="number"
            step={0.0001}
            value={Number.isFinite(lat) ? lat : ''}
            onChange={({ target }) => onChange({ lat: target.valueAsNumber, lon })}
          />
        </Field>
        <Field label="Longitude">
          <input
            type="number"
            step={0.0001}
            value={Number.isFinite(lon) ? lon : ''}
            onChange={({ target }) => onChange({ lat, lon: target.valueAsNumber })}
          />
        </Field>
      </div>
      {wants !== undefined && (
        <p className={styles.wants} role="alert">
          {wants}
        </p>
      )}
    </fieldset>
  );
}

/** Areas as dots and centres as squares; a press puts the pin there. The fields above and below are its keyboard twin. */
function PlaceMap({ plan, lat, lon, onChange }: Omit<Props, 'wants'>) {
  const projection = useMemo(() => {
    const points = [...plan.zones, ...plan.centres].map((place): [number, number] => [place.lon, place.lat]);
    const shown =
      points.length > 1
        ? points
        : ([
            [-6, 50],
            [2, 56],
          ] satisfies [number, number][]);
    return geoMercator().fitExtent(
      [
        [16, 14],
        [width - 16, height - 14],
      ],
      { type: 'MultiPoint', coordinates: shown },
    );
  }, [plan.zones, plan.centres]);
  const at = (place: Place) => projection([place.lon, place.lat]) ?? [0, 0];
  const labelled = apart(plan.centres.map((centre) => ({ id: centre.id, text: townOf(centre), at: at(centre) })));
  const pin = Number.isFinite(lat) && Number.isFinite(lon) ? at({ lat, lon }) : null;
  const words = pin === null ? 'no place chosen' : `${decimal(lat, 3)}, ${decimal(lon, 3)}`;
  return (
    <svg
      className={styles.map}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`Map of areas and centres: ${words}`}
      onPointerDown={({ currentTarget, clientX, clientY }) => {
        const matrix = currentTarget.getScreenCTM();
        if (matrix === null) return;
        const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
        const place = projection.invert?.([x, y]);
        if (place) onChange({ lat: rounded(place[1]), lon: rounded(place[0]) });
      }}
    >
      {plan.zones.map((zone) => {
        const [x, y] = at(zone);
        return <circle key={zone.id} cx={x} cy={y} r={1.8} />;
      })}
      {plan.centres.map((centre) => {
        const [x, y] = at(centre);
        const before = x > width * 0.7;
        return (
          <g key={centre.id}>
            <rect x={x - 3} y={y - 3} width={6} height={6} />
            {labelled.has(centre.id) && (
              <text x={before ? x - 6 : x + 6} y={y + 4} textAnchor={before ? 'end' : 'start'}>
                {townOf(centre)}
              </text>
            )}
          </g>
        );
      })}
      {pin !== null && <circle className={styles.pin} cx={pin[0]} cy={pin[1]} r={6} />}
    </svg>
  );
}

/** “Oxford” of “Churchill, Oxford”: the town comes last where a name has one. */
const townOf = ({ name }: Plan['centres'][number]): string => name.split(', ').at(-1) ?? name;

type Label = { id: string; text: string; at: [number, number] };

/** Those whose names can be written without covering one another. */
function apart(labels: readonly Label[]): Set<string> {
  const written: Label[] = [];
  for (const label of labels) {
    const free = written.every(
      ({ at: [x, y], text }) =>
        Math.abs(label.at[1] - y) > 12 || Math.abs(label.at[0] - x) > 6 * Math.max(text.length, label.text.length),
    );
    if (free) written.push(label);
  }
  return new Set(written.map(({ id }) => id));
}
