import type { Demand } from '../../../db/schema/demand.ts';
import { span } from '../compile/timeline.ts';
import type { ResolvedPlan } from '../resolvedPlan.ts';
import type { Horizon } from './horizon.ts';
import { type Segments, segmentsByWeek, turnsOf } from './segments.ts';
import type { Streams } from './streams.ts';

/** Expected decisions, before any centre that cannot treat hands them on. */
export type Sent = {
  segments: Segments;
  streams: Streams;
  /** Of each stream, decisions in proportion to its first year, by segment. */
  levels: Float64Array[];
  /** What flows ask of each centre: decisions a year, `pathway * segments + segment`. */
  perYear: Float64Array[];
};

export function sentOf(
  horizon: Horizon,
  segments: Segments,
  streams: Streams,
  changes: ResolvedPlan['demand'],
  centres: number,
  pathways: number,
): Sent {
  const levelOf = leveller(horizon, segments, periodsOf(horizon, changes));
  const perYear = Array.from({ length: centres }, () => new Float64Array(pathways * segments.count));
  const levels = streams.demand.map(levelOf);
  const segmentOf = segmentsByWeek(segments);
  for (const [centre, rows] of perYear.entries()) {
    for (let pathway = 0; pathway < pathways; pathway++) {
      const at = centre * pathways + pathway;
      for (let sending = streams.begins[at]; sending < streams.begins[at + 1]; sending++) {
        addSent(streams, levels, segmentOf, sending, rows, pathway * segments.count);
      }
    }
  }
  return { segments, streams, levels, perYear };
}

/** Adds what a stream sends to a centre, an entry of `Streams`, to a row of segments that begins at an index. */
function addSent(
  { stream, from, until, coursesPerYear }: Streams,
  levels: readonly Float64Array[],
  segmentOf: Int32Array,
  sending: number,
  rows: Float64Array,
  row: number,
): void {
  const level = levels[stream[sending]];
  const rate = coursesPerYear[sending];
  const last = segmentOf[until[sending]];
  for (let segment = segmentOf[from[sending]]; segment < last; segment++) rows[row + segment] += rate * level[segment];
}

type Period = { change: ResolvedPlan['demand'][number]; window: [from: number, until: number] };

const periodsOf = ({ timeline }: Horizon, changes: ResolvedPlan['demand']): Period[] =>
  changes.map((change) => ({ change, window: span(timeline, change.from, change.until) }));

/** Weeks at which changes of demand begin and end to hold. */
export const demandTurns = (horizon: Horizon, changes: ResolvedPlan['demand']): number[] =>
  turnsOf(
    horizon,
    periodsOf(horizon, changes).flatMap(({ window }) => window.map((day) => Math.max(horizon.timeline.start, day))),
  );

/** Growth by plan year and changes, as compile/demand has them by day. Streams that grow alike share their levels. */
function leveller(horizon: Horizon, { begins }: Segments, periods: readonly Period[]) {
  const made = new Map<number, Map<string, Float64Array>>();
  return ({ zoneId, pathwayId, growthPerYear = 0 }: Demand): Float64Array => {
    const concerned: Period[] = [];
    let which = '';
    for (let at = 0; at < periods.length; at++) {
      const { change } = periods[at];
      const zone = change.zoneId === '*' || change.zoneId === zoneId;
      if (!zone || (change.pathwayId !== '*' && change.pathwayId !== pathwayId)) continue;
      concerned.push(periods[at]);
      which += `${at},`;
    }
    const alike = made.get(growthPerYear) ?? new Map<string, Float64Array>();
    made.set(growthPerYear, alike);
    const known = alike.get(which);
    if (known) return known;
    const levels = levelsOf(growthPerYear, concerned, horizon, begins);
    alike.set(which, levels);
    return levels;
  };
}

/** Decisions in proportion to the first year's, by segment. */
function levelsOf(
  growthPerYear: number,
  periods: readonly Period[],
  { timeline: { start }, monday, year, yearStarts }: Horizon,
  begins: Int32Array,
): Float64Array {
  let grown = 1;
  const byYear = yearStarts.map((day, index) => {
    const replacing = periods.findLast(
      ({ change, window }) => change.growthPerYear !== undefined && window[0] <= day && day < window[1],
    );
    if (index > 0) grown *= 1 + (replacing?.change.growthPerYear ?? growthPerYear);
    return grown;
  });
  const levels = new Float64Array(begins.length - 1);
  for (let segment = 0; segment < levels.length; segment++) {
    const week = begins[segment];
    const [from, until] = [Math.max(0, monday[week]), monday[week + 1]];
    // Days of the warm-up are as the plan's first.
    const warmUp = Math.min(until - from, Math.max(0, start - from));
    let level = byYear[year[week]] ?? grown;
    for (const { change, window } of periods) {
      const onFirst = window[0] <= start && start < window[1] ? warmUp : 0;
      const later = Math.max(0, Math.min(until, window[1]) - Math.max(from, start, window[0]));
      const covered = (onFirst + later) / (until - from);
      level *= 1 + covered * ((change.factor ?? 1) - 1);
    }
    levels[segment] = level;
  }
  return levels;
}
