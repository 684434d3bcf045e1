import type { Demand } from '../../../db/schema/demand.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { flowsOf } from '../compile/routes.ts';
import type { Horizon } from './horizon.ts';

/** What a plan's zones send where, but for how it grows and changes. */
export type Streams = {
  /** The demand that each stream is of. */
  demand: Demand[];
  /**
   * What streams send to each centre, in order of centre and pathway: so many courses in the first year, from a week
   * until before another; entries `begins[centre * pathways + pathway]` up to the next.
   */
  begins: Int32Array;
  stream: Int32Array;
  zone: Int32Array;
  from: Int32Array;
  until: Int32Array;
  coursesPerYear: Float64Array;
  /** Weeks at which where they go changes. */
  turns: number[];
};

type Leg = { from: number; until: number; centres: Int16Array; shares: Float64Array };

export function streamsOf(
  horizon: Horizon,
  zones: Plan['zones'],
  pathwayIds: readonly string[],
  centreIds: readonly string[],
  flows: Plan['flows'],
  nearest: readonly Int16Array[],
  demanded: readonly Demand[],
): Streams {
  const zoneAt = new Map(zones.map(({ id }, index) => [id, index]));
  const pathwayAt = new Map(pathwayIds.map((id, index) => [id, index]));
  const legsFor = legsBy(
    horizon,
    flowsOf({ centres: centreIds.map((id) => ({ id })), flows }, horizon.timeline),
    nearest,
  );
  const streams = demanded.flatMap((demand) => {
    const zone = zoneAt.get(demand.zoneId);
    const pathway = pathwayAt.get(demand.pathwayId);
    if (zone === undefined || pathway === undefined || demand.coursesPerYear === 0) return [];
    return [{ demand, zone, pathway, legs: legsFor(demand.zoneId, demand.pathwayId, zone) }];
  });
  const rowOf = (centre: number, pathway: number) => centre * pathwayIds.length + pathway;
  const begins = new Int32Array(centreIds.length * pathwayIds.length + 1);
  for (const { pathway, legs } of streams) {
    for (const { centres } of legs) for (const centre of centres) begins[rowOf(centre, pathway) + 1]++;
  }
  for (let row = 1; row < begins.length; row++) begins[row] += begins[row - 1];
  const next = begins.slice();
  const entries = () => new Int32Array(begins[begins.length - 1]);
  const sent = { stream: entries(), zone: entries(), from: entries(), until: entries() };
  const coursesPerYear = new Float64Array(begins[begins.length - 1]);
  for (const [stream, { demand, zone, pathway, legs }] of streams.entries()) {
    for (const { from, until, centres, shares } of legs) {
      for (let at = 0; at < centres.length; at++) {
        const entry = next[rowOf(centres[at], pathway)]++;
        sent.stream[entry] = stream;
        sent.zone[entry] = zone;
        sent.from[entry] = from;
        sent.until[entry] = until;
        coursesPerYear[entry] = demand.coursesPerYear * shares[at];
      }
    }
  }
  const turns = new Set(streams.flatMap(({ legs }) => legs.map(({ from }) => from)));
  return { begins, ...sent, coursesPerYear, demand: streams.map(({ demand }) => demand), turns: [...turns] };
}

/** Where a zone's decisions go, made once for all pathways that flow alike. */
function legsBy(horizon: Horizon, flowsFor: FlowsFor, nearest: readonly Int16Array[]) {
  const made = new Map<number, { flows: Flows; legs: Leg[] }[]>();
  return (zoneId: string, pathwayId: string, zone: number): Leg[] => {
    const flows = flowsFor(zoneId, pathwayId);
    const held = made.get(zone) ?? [];
    made.set(zone, held);
    const known = held.find(
      (other) =>
        other.flows.length === flows.length && other.flows.every(({ centres }, at) => centres === flows[at].centres),
    );
    if (known) return known.legs;
    const legs = legsFrom(horizon, flows, nearest[zone]);
    held.push({ flows, legs });
    return legs;
  };
}

type FlowsFor = ReturnType<typeof flowsOf>;
type Flows = ReturnType<FlowsFor>;

/** Flows by week: one that begins within a week is taken to begin with the nearer Monday. Without one, the nearest. */
function legsFrom({ monday, count }: Horizon, flows: Flows, nearest: Int16Array | undefined): Leg[] {
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
