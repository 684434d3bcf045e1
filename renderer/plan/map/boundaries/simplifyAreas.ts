import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { BoundaryArea, Outline } from '../../../../db/schema/boundaries.ts';
import { ok, type Result, refuse } from '../../../../db/schema/problem.ts';
import { type FileArea, positionsOf, readAreas } from './readAreas.ts';

/** What a layer may take up in a plan: a map of the network shows no more, and a plan is read and sent in one piece. */
export const mostBytes = 300_000;

/** A place of the plan: areas further than `aroundDegrees` from all of them are left out. */
type Place = { lon: number; lat: number; code?: string | undefined };
const aroundDegrees = 0.35;

/** Steps of longitude and latitude that positions are told in: about ten metres. */
const digits = 4;

export type LoadedAreas = {
  areas: BoundaryArea[];
  /** How many the file held, and bytes before and after. */
  inFile: number;
  bytesBefore: number;
  bytesAfter: number;
};

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? `${value}` : '');

/** The property with most values among the plan's codes, else one that is called like a code. */
function codeField(areas: readonly FileArea[], codes: ReadonlySet<string>): string | undefined {
  const fields = Object.keys(areas[0]?.properties ?? {});
  const hits = (field: string) => areas.filter(({ properties }) => codes.has(textOf(properties[field]))).length;
  const best = fields.toSorted((a, b) => hits(b) - hits(a))[0];
  return best !== undefined && hits(best) > 0 ? best : fields.find((field) => /(cd|code)$/i.test(field));
}

/** As the statistics office calls names: LAD24NM, else anything called a name. */
const nameField = (areas: readonly FileArea[]): string | undefined => {
  const fields = Object.keys(areas[0]?.properties ?? {});
  return fields.find((field) => /nm$/i.test(field)) ?? fields.find((field) => /name/i.test(field));
};

function isNear(area: FileArea, places: readonly Place[]): boolean {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon = 0, lat = 0] of positionsOf(area)) {
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  return places.some(
    ({ lon, lat }) =>
      lon > west - aroundDegrees &&
      lon < east + aroundDegrees &&
      lat > south - aroundDegrees &&
      lat < north + aroundDegrees,
  );
}

const rounded = (value: number) => Number(value.toFixed(digits));

const ringsOf = (rings: readonly (readonly number[])[][]): [number, number][][] =>
  rings
    .map((ring) => ring.map(([lon = 0, lat = 0]): [number, number] => [rounded(lon), rounded(lat)]))
    .filter((ring) => ring.length >= 4);

/** Null where simplifying has left nothing of an area. */
function outlineOf(geometry: Geometry | null): Outline | null {
  if (geometry?.type === 'Polygon') {
    const coordinates = ringsOf(geometry.coordinates);
    return coordinates.length === 0 ? null : { type: 'Polygon', coordinates };
  }
  if (geometry?.type !== 'MultiPolygon') return null;
  const coordinates = geometry.coordinates.map(ringsOf).filter((polygon) => polygon.length > 0);
  return coordinates.length === 0 ? null : { type: 'MultiPolygon', coordinates };
}

type Properties = { code: string; name: string };

/** What is joined as it was given: one collection, whose every area has its code and name. */
const isNamed = (joined: Topology): joined is Topology<{ areas: GeometryCollection<Properties> }> =>
  joined.objects.areas?.type === 'GeometryCollection' &&
  joined.objects.areas.geometries.every(({ properties }) => properties && 'code' in properties && 'name' in properties);

const isOutline = (geometry: Geometry): geometry is Polygon | MultiPolygon =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

/**
 * The areas of a file around the plan's places, with as many points as fit: shared borders are simplified once, so
 * that neighbours still meet. Slow for large files, hence for a worker.
 */
export function simplifyAreas(text: string, places: readonly Place[]): Result<LoadedAreas> {
  const read = readAreas(text);
  if (!read.ok) return read;
  const near = read.value.filter((area) => isNear(area, places));
  if (near.length === 0) {
    const message = 'None of the areas in this file lie where the plan’s areas are: choose boundaries of this region.';
    return refuse({ path: '', message });
  }
  const code = codeField(near, new Set(places.flatMap((place) => place.code ?? [])));
  const name = nameField(near);
  const features = near.flatMap(({ properties, geometry }, at): Feature<Polygon | MultiPolygon, Properties>[] => {
    if (!isOutline(geometry)) return [];
    const own = code === undefined ? '' : textOf(properties[code]).slice(0, 20);
    const called = (name === undefined ? '' : textOf(properties[name])) || own || `Area ${at + 1}`;
    return [{ type: 'Feature', geometry, properties: { code: own, name: called.slice(0, 200) } }];
  });
  const collection: FeatureCollection = { type: 'FeatureCollection', features };
  const joined = topology({ areas: collection }, 1e6);
  if (!isNamed(joined))
    return refuse({ path: '', message: 'The areas of this file cannot be joined along their borders.' });
  const detailed = presimplify(joined);
  /** With this share of the points. */
  const drawn = (share: number): BoundaryArea[] => {
    const simple = share >= 1 ? detailed : simplify(detailed, quantile(detailed, share));
    return feature(simple, simple.objects.areas).features.flatMap(
      ({ geometry, properties: { code: own, name: called } }) => {
        const outline = outlineOf(geometry);
        return outline ? [{ ...(own !== '' && { code: own }), name: called, outline }] : [];
      },
    );
  };
  const bytesOf = (areas: readonly BoundaryArea[]) => JSON.stringify(areas).length;
  let areas = drawn(1);
  const first = Math.min(0.7, (1.3 * mostBytes) / bytesOf(areas));
  for (let share = first; bytesOf(areas) > mostBytes && share > 1e-5; share *= 0.7) areas = drawn(share);
  if (bytesOf(areas) > mostBytes || areas.length > 2000) {
    const message =
      'There are too many areas in this file for a map of the network: choose larger ones, such as districts.';
    return refuse({ path: '', message });
  }
  return ok({ areas, inFile: read.value.length, bytesBefore: text.length, bytesAfter: bytesOf(areas) });
}
