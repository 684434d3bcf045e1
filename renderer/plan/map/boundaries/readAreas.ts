import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { ok, type Result, refuse } from '../../../../db/schema/problem.ts';

/** An outline of a file with all that the file says of it. */
export type FileArea = { properties: Readonly<Record<string, unknown>>; geometry: Geometry };

const wrong = (message: string) => refuse({ path: '', message });

const notBoundaries =
  'This is not a file of boundaries. Choose a GeoJSON or TopoJSON file, such as those of the ONS Open Geography portal.';
const noAreas = 'This file holds no areas: no polygons were found in it.';
const inMetres =
  'The places in this file are in metres of the British National Grid, not in degrees. On the ONS Open Geography ' +
  'portal, choose “GeoJSON” under Download, which is in longitude and latitude (WGS84); with a shapefile or another ' +
  'program, export it again as WGS84 (EPSG:4326).';
const notDegrees =
  'The places in this file are not longitudes and latitudes (WGS84, EPSG:4326). Export it again as such.';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isFeature = (value: unknown): value is Feature => isObject(value) && value.type === 'Feature';
const isCollection = (value: unknown): value is FeatureCollection =>
  isObject(value) && value.type === 'FeatureCollection' && Array.isArray(value.features);
const isGeometry = (value: unknown): value is Geometry =>
  isObject(value) && typeof value.type === 'string' && ('coordinates' in value || 'geometries' in value);
const isTopology = (value: unknown): value is Topology =>
  isObject(value) && value.type === 'Topology' && isObject(value.objects) && Array.isArray(value.arcs);

function featuresOf(value: unknown): FileArea[] | null {
  if (isTopology(value)) {
    return Object.values(value.objects).flatMap((object) => featuresOf(feature(value, object)) ?? []);
  }
  if (isCollection(value)) return value.features.flatMap((one) => featuresOf(one) ?? []);
  if (isFeature(value))
    return isObject(value.geometry) ? [{ properties: value.properties ?? {}, geometry: value.geometry }] : [];
  return isGeometry(value) ? [{ properties: {}, geometry: value }] : null;
}

const isArea = ({ geometry }: FileArea): boolean => geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

/** Every position of an area, one after the other. */
export function positionsOf({ geometry }: FileArea): Position[] {
  if (geometry.type === 'Polygon') return geometry.coordinates.flat();
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat(2) : [];
}

const inDegrees = ([lon = Number.NaN, lat = Number.NaN]: Position) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
/** Eastings and northings of Great Britain. */
const onTheGrid = ([x = Number.NaN, y = Number.NaN]: Position) => x >= 0 && x <= 700_000 && y >= 0 && y <= 1_300_000;

/** The areas of a GeoJSON or TopoJSON file, or in a sentence why there are none that can be drawn. */
export function readAreas(text: string): Result<FileArea[]> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return wrong(notBoundaries);
  }
  const found = featuresOf(value);
  if (found === null) return wrong(notBoundaries);
  const areas = found.filter((area) => isArea(area) && positionsOf(area).length > 0);
  if (areas.length === 0) return wrong(noAreas);
  const odd = areas.flatMap(positionsOf).find((position) => !inDegrees(position));
  if (odd === undefined) return ok(areas);
  return wrong(onTheGrid(odd) ? inMetres : notDegrees);
}
