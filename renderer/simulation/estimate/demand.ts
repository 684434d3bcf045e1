import type { Demand } from '../../../db/schema/demand.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { flowsOf } from '../compile/routes.ts';
import { span } from '../compile/timeline.ts';
import type { ResolvedPlan } from '../resolvedPlan.ts';
import type { Horizon } from './horizon.ts';

/** Decisions of one zone and pathway, and where they go. */
export type Stream = {
  zone: number;
  pathway: number;
  coursesPerYear: number;
  /** What part of a first year's decisions each week holds; shared by streams that grow alike. */
  profile: Float64Array;
  /** Centres and their shares, from a week until before another. */
  legs: Leg[];
};

export type Leg = { from: number; until: number; centres: Int16Array; shares: Float64Array };

/** What a stream sends to a centre, from a week until before another. */
export type Sent = { stream: Stream; share: number; from: number; until: number };

export type WeeklyDemand = {
  /** What is sent to every centre of every pathway: `centre * pathways + pathway`. */
  sent: Sent[][];
  /** Decisions by week, for every centre and pathway: `centre * pathways + pathway`. */
  decisions: Float64Array[];
};

/** Expected decisions by week, centre and pathway, before any centre that cannot treat hands them on. */
export function weeklyDemandOf(
  horizon: Horizon,
  zones: Plan['zones'],
  pathways: Plan['pathways'],
  centres: Plan['centres'],
  flows: Plan['flows'],
  nearest: readonly Int16Array[],
  demand: readonly Demand[],
  changes: ResolvedPlan['demand'],
): WeeklyDemand {
  const zoneAt = new Map(zones.map(({ id }, index) => [id, index]));
  const pathwayAt = new Map(pathways.map(({ id }, index) => [id, index]));
  const profileOf = profiler(horizon, changes);
  const flowsFor = flowsOf({ centres, flows }, horizon.timeline);
  const legs = new Map<string, Leg[]>();
  const legsOf = (zone: number, zoneId: string, pathwayId: string): Leg[] => {
    const key = `${zoneId}/${pathwayId}`;
    const made = legs.get(key) ?? legsFrom(horizon, flowsFor(zoneId, pathwayId), nearest[zone]);
    legs.set(key, made);
    return made;
  };
  const streams = demand.flatMap((held): Stream[] => {
    const zone = zoneAt.get(held.zoneId);
    const pathway = pathwayAt.get(held.pathwayId);
    if (zone === undefined || pathway === undefined || held.coursesPerYear === 0) return [];
    const { coursesPerYear } = held;
    return [
      { zone, pathway, coursesPerYear, profile: profileOf(held), legs: legsOf(zone, held.zoneId, held.pathwayId) },
    ];
  });
  const decisions = Array.from({ length: centres.length * pathways.length }, () => new Float64Array(horizon.count));
  const sent = decisions.map((): Sent[] => []);
  for (const stream of streams) {
    const { pathway, coursesPerYear, profile, legs: held } = stream;
    for (const { from, until, centres: receiving, shares } of held) {
      for (let index = 0; index < receiving.length; index++) {
        const at = receiving[index] * pathways.length + pathway;
        const row = decisions[at];
        sent[at]?.push({ stream, share: shares[index], from, until });
        const rate = coursesPerYear * shares[index];
        for (let week = from; week < until; week++) row[week] += rate * profile[week];
      }
    }
  }
  return { sent, decisions };
}

/** Flows by week: one that begins within a week is taken to begin with the nearer Monday. Without one, the nearest. */
function legsFrom(
  { monday, count }: Horizon,
  flows: ReturnType<ReturnType<typeof flowsOf>>,
  nearest: Int16Array | undefined,
): Leg[] {
  const weekOf = (day: number) => Math.min(count, Math.max(0, Math.round((day - monday[0]) / 7)));
  const to = (centres: Int16Array, cumulative: Float64Array, from: number, until: number): Leg => ({
    from,
    until,
    centres: centres.length > 0 ? centres : (nearest ?? new Int16Array(0)).slice(0, 1),
    shares:
      centres.length > 0
        ? cumulative.map((sum, index) => sum - (index > 0 ? cumulative[index - 1] : 0))
        : Float64Array.of(1).slice(0, nearest?.length),
  });
  const first = flows[0] ? weekOf(flows[0].from) : count;
  const before = first > 0 ? [to(new Int16Array(0), new Float64Array(0), 0, first)] : [];
  return [
    ...before,
    ...flows.map(({ from, centres, cumulative }, index) => {
      const next = flows[index + 1];
      return to(centres, cumulative, weekOf(from), next ? weekOf(next.from) : count);
    }),
  ];
}

/** Growth by plan year and changes by week, as compile/demand has them by day. */
function profiler(horizon: Horizon, changes: ResolvedPlan['demand']): (demand: Demand) => Float64Array {
  const { timeline, monday, count, part, year, yearStarts } = horizon;
  const periods = changes.map((change) => ({ change, window: span(timeline, change.from, change.until) }));
  const made = new Map<string, Float64Array>();
  return ({ zoneId, pathwayId, growthPerYear = 0 }) => {
    const concerned = periods.filter(
      ({ change }) =>
        (change.zoneId === '*' || change.zoneId === zoneId) &&
        (change.pathwayId === '*' || change.pathwayId === pathwayId),
    );
    const key = [growthPerYear, ...concerned.map((period) => periods.indexOf(period))].join();
    const known = made.get(key);
    if (known) return known;
    let level = 1;
    const levels = yearStarts.map((day, index) => {
      const replacing = concerned.findLast(
        ({ change, window }) => change.growthPerYear !== undefined && window[0] <= day && day < window[1],
      );
      if (index > 0) level *= 1 + (replacing?.change.growthPerYear ?? growthPerYear);
      return level;
    });
    const profile = part.map((held, week) => held * (levels[year[week]] ?? level));
    for (const { change, window } of concerned) {
      if (change.factor === undefined) continue;
      for (let week = 0; week < count; week++) {
        const from = Math.max(timeline.start, monday[week]);
        const until = Math.max(timeline.start + 1, monday[week + 1]);
        const covered = Math.max(0, Math.min(until, window[1]) - Math.max(from, window[0])) / (until - from);
        profile[week] *= 1 + covered * (change.factor - 1);
      }
    }
    made.set(key, profile);
    return profile;
  };
}
