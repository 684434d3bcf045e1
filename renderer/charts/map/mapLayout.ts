import { extent } from 'd3-array';
import { type GeoProjection, geoMercator } from 'd3-geo';
import { scaleLinear, scaleSqrt } from 'd3-scale';
import { isFiltered } from '../../plan/map/mapFilter.ts';
import type { MapFlow } from '../../plan/map/mapFlows.ts';
import type { MapShown, ShownCentre, ShownZone } from '../../plan/map/mapShown.ts';
import { mapZones } from '../../plan/map/mapZones.ts';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import { type Circle, dodge } from './dodge.ts';
import { flowPath } from './flowPath.ts';
import { type LegendSize, type MapFrame, mapFrame, restingLegend, type Size } from './mapFrame.ts';
import { type MapView, seenAt, wholeView } from './mapView.ts';

export type MarkKind = 'centre' | 'zone';
/** What is drawn for a centre or zone: `id` is its own in the plan, `key` on the map. */
export type Mark = Circle & { kind: MarkKind; id: string };
export type CentreMark = ShownCentre & Mark;
export type ZoneMark = ShownZone & Mark;

export const keyOf = (kind: MarkKind, id: string): string => `${kind} ${id}`;
/** The path is empty where a zone stands against its centre. */
export type FlowMark = MapFlow & { path: string; quiet: boolean };

export type MapLayout = {
  frame: MapFrame;
  /** Longitude and latitude -> pixels of the whole map; `view` says what is seen of it. */
  projection: GeoProjection;
  view: MapView;
  centres: CentreMark[];
  zones: ZoneMark[];
  flows: FlowMark[];
  scales: MapScales;
};

export type MapScales = {
  /** Courses a year -> radius in pixels, by area. */
  zoneRadius(coursesPerYear: number): number;
  /** Courses a year -> width in pixels where a flow leaves. */
  flowWidth(coursesPerYear: number): number;
};

/** Flows under this many courses a year show only with their zone or centre. */
export const smallFlow = 10;

/**
 * Sizes follow the size of the text, so that a projector's map is read from as far as its words, and the plan's
 * largest zone, so that any plan fills the range.
 */
export function mapScales(network: ResolvedPlan, textSize: number): MapScales {
  const largest = Math.max(1, ...mapZones(network, network.plan.startDate).map((zone) => zone.coursesPerYear));
  return {
    zoneRadius: scaleSqrt()
      .domain([0, largest])
      .range([textSize * 0.16, textSize * 0.7]),
    flowWidth: scaleLinear()
      .domain([0, largest])
      .range([textSize * 0.06, textSize * 0.9]),
  };
}

export const centreRadius = (linacs: number, textSize: number): number => textSize * (0.85 + 0.17 * Math.sqrt(linacs));

/** Degrees of latitude that the map shows at least, a county's worth, so that one place alone has a map around it. */
const leastSpan = 0.4;

/** Its south-west and north-east. */
const england: [number, number][] = [
  [-5.7, 50],
  [1.8, 55.8],
];

/** Corners of what must be seen: every place, and something around them. England where there is no place at all. */
function corners(places: readonly { lon: number; lat: number }[]): [number, number][] {
  const [west, east] = extent(places, ({ lon }) => lon);
  const [south, north] = extent(places, ({ lat }) => lat);
  if (west === undefined || south === undefined) return england;
  const by = Math.max(0, leastSpan - Math.max(north - south, east - west)) / 2;
  return [
    [west - by, south - by],
    [east + by, north + by],
  ];
}

/** The projection that fits the network into the frame, before any zooming. */
function fittedProjection({ plan }: ResolvedPlan, size: Size, { margins }: MapFrame): GeoProjection {
  const { left, right, top, bottom } = margins;
  return geoMercator().fitExtent(
    [
      [left, top],
      [size.width - right, size.height - bottom],
    ],
    { type: 'MultiPoint', coordinates: corners([...plan.centres, ...plan.zones]) },
  );
}

const fitted = new WeakMap<ResolvedPlan, Map<string, GeoProjection>>();

/** The very same projection for the same network and frame, so that what is drawn by it is drawn once. */
function projectionFor(network: ResolvedPlan, size: Size, frame: MapFrame): GeoProjection {
  const known = fitted.get(network) ?? new Map<string, GeoProjection>();
  fitted.set(network, known);
  const key = `${size.width} ${size.height} ${Object.values(frame.margins).join(' ')}`;
  const projection = known.get(key) ?? fittedProjection(network, size, frame);
  known.set(key, projection);
  return projection;
}

/** What is laid out, and for how much room. Filtered flows all show, small ones too. */
type LayoutInput = {
  shown: MapShown;
  size: Size;
  textSize: number;
  view?: MapView;
  /** How much of the legend is open; what there is room for when omitted. */
  legend?: LegendSize;
  /** Printed, without buttons. */
  paper?: boolean;
};

/** Where everything on the map goes in a view, in pixels, whatever is selected. Glyphs keep their size as one zooms. */
export function layOutMap({ shown, size, textSize, view = wholeView, legend, paper = false }: LayoutInput): MapLayout {
  const { network } = shown;
  const frame = mapFrame(size, textSize, legend ?? restingLegend(size, textSize), paper);
  // On a small map for its text, glyphs as large as usual would hide one another.
  const glyphSize = frame.terse ? 0.75 * textSize : textSize;
  const scales = mapScales(network, glyphSize);
  const projection = projectionFor(network, size, frame);
  const at = ({ lon, lat }: { lon: number; lat: number }) => {
    const [x, y] = projection([lon, lat]) ?? [0, 0];
    return seenAt({ x, y }, view);
  };
  const centres = shown.centres.map((entry) => ({
    ...entry,
    ...at(entry.centre),
    ...{ kind: 'centre' as const, id: entry.centre.id, key: keyOf('centre', entry.centre.id) },
    radius: centreRadius(entry.linacs + entry.out.length, glyphSize),
  }));
  const placed = shown.zones.map((entry) => ({
    ...entry,
    ...at(entry.zone),
    ...{ kind: 'zone' as const, id: entry.zone.id, key: keyOf('zone', entry.zone.id) },
    radius: scales.zoneRadius(entry.coursesPerYear),
  }));
  const dodged = new Map(dodge(placed, centres, 1).map((circle) => [circle.key, circle]));
  const zones = placed.map((zone) => ({ ...zone, ...dodged.get(zone.key) }));
  const marks = new Map<string, Circle>(centres.map((centre) => [centre.id, centre]));
  const homes = new Map<string, Circle>(zones.map((zone) => [zone.id, zone]));
  const filtered = isFiltered(shown.filter);
  const flows = shown.flows.flatMap((flow) => {
    const [from, to] = [homes.get(flow.zoneId), marks.get(flow.centreId)];
    if (!from || !to) return [];
    const path = flowPath(from, to, scales.flowWidth(flow.coursesPerYear));
    return [{ ...flow, path, quiet: flow.coursesPerYear < smallFlow && !filtered }];
  });
  return { frame, projection, view, centres, zones, flows, scales };
}
