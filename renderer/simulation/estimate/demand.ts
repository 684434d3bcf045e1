import type { Demand } from '../../../db/schema/demand.ts';
import { span } from '../compile/timeline.ts';
import type { ResolvedPlan } from '../resolvedPlan.ts';
import type { Horizon } from './horizon.ts';
import type { Stream } from './streams.ts';

/**
 * Expected decisions, before any centre that cannot treat hands them on. Weeks are gathered into *segments* in which
 * nothing changes but the part of its year's decisions that a week holds: plan years, flows and changes begin and end
 * with them, so that what streams send is added up by segment.
 */
export type SegmentedDemand = {
  streams: readonly Stream[];
  /** The first week of each segment in order, and the week after the last. */
  begins: Int32Array;
  segmentOf: Int32Array;
  /** Of each stream, decisions in proportion to its first year, by segment. */
  levels: Float64Array[];
  centres: Asked[];
};

/** What flows ask of a centre: decisions a year by segment, `pathway * segments + segment`. */
export type Asked = { begins: Int32Array; sent: Float64Array };

export function demandOf(
  horizon: Horizon,
  streams: readonly Stream[],
  changes: ResolvedPlan['demand'],
  centres: number,
  pathways: number,
): SegmentedDemand {
  const periods = changes.map((change) => ({ change, window: span(horizon.timeline, change.from, change.until) }));
  const begins = segmentsOf(horizon, streams, periods);
  const segments = begins.length - 1;
  const segmentOf = new Int32Array(horizon.count + 1).fill(segments);
  for (let segment = 0; segment < segments; segment++) segmentOf.fill(segment, begins[segment], begins[segment + 1]);
  const levelsOf = leveller(horizon, begins, periods);
  const levels = streams.map(({ demand }) => levelsOf(demand));
  const sent = Array.from({ length: centres }, () => new Float64Array(pathways * segments));
  for (const [index, { pathway, coursesPerYear, legs }] of streams.entries()) {
    const level = levels[index];
    for (const { from, until, centres: receiving, shares } of legs) {
      const last = segmentOf[until];
      for (let at = 0; at < receiving.length; at++) {
        const rates = sent[receiving[at]];
        const rate = coursesPerYear * shares[at];
        for (let segment = segmentOf[from]; segment < last; segment++) {
          rates[pathway * segments + segment] += rate * level[segment];
        }
      }
    }
  }
  return { streams, begins, segmentOf, levels, centres: sent.map((rates) => ({ begins, sent: rates })) };
}

type Period = { change: ResolvedPlan['demand'][number]; window: [from: number, until: number] };

function segmentsOf(
  { count, monday, year, timeline }: Horizon,
  streams: readonly Stream[],
  periods: readonly Period[],
): Int32Array {
  const begins = new Set([0, count]);
  for (let week = 1; week < count; week++) if (year[week] !== year[week - 1]) begins.add(week);
  for (const { legs } of streams) for (const { from, until } of legs) begins.add(from).add(until);
  for (const { window } of periods) {
    for (const day of window) {
      // The week in which it begins or ends is its own: only a part of it is covered.
      const week = Math.floor((Math.max(timeline.start, day) - monday[0]) / 7);
      for (const next of [week, week + 1]) if (next > 0 && next < count) begins.add(next);
    }
  }
  return Int32Array.from(begins).sort();
}

/** Growth by plan year and changes, as compile/demand has them by day. Streams that grow alike share their levels. */
function leveller(horizon: Horizon, begins: Int32Array, periods: readonly Period[]) {
  const { timeline, monday, year, yearStarts } = horizon;
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
    let grown = 1;
    const byYear = yearStarts.map((day, index) => {
      const replacing = concerned.findLast(
        ({ change, window }) => change.growthPerYear !== undefined && window[0] <= day && day < window[1],
      );
      if (index > 0) grown *= 1 + (replacing?.change.growthPerYear ?? growthPerYear);
      return grown;
    });
    const levels = Float64Array.from(begins.subarray(0, -1), (week) => {
      const from = Math.max(timeline.start, monday[week]);
      const until = Math.max(timeline.start + 1, monday[week + 1]);
      return concerned.reduce((level, { change, window }) => {
        const covered = Math.max(0, Math.min(until, window[1]) - Math.max(from, window[0])) / (until - from);
        return level * (1 + covered * ((change.factor ?? 1) - 1));
      }, byYear[year[week]] ?? grown);
    });
    alike.set(which, levels);
    return levels;
  };
}
