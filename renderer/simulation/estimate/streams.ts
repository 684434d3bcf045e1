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

type Sending = { stream: number; zone: number; from: number; until: number; coursesPerYear: number };

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
  const demand: Demand[] = [];
  const turns = new Set<number>();
  const sendings: Sending[][] = Array.from({ length: centreIds.length * pathwayIds.length }, () => []);
  for (const one of demanded) {
    const zone = zoneAt.get(one.zoneId);
    const pathway = pathwayAt.get(one.pathwayId);
    if (zone === undefined || pathway === undefined || one.coursesPerYear === 0) continue;
    const stream = demand.push(one) - 1;
    for (const { from, until, centres, shares } of legsFor(one.zoneId, one.pathwayId, zone)) {
      turns.add(from);
      for (const [at, centre] of centres.entries()) {
        const coursesPerYear = one.coursesPerYear * shares[at];
        sendings[centre * pathwayIds.length + pathway].push({ stream, zone, from, until, coursesPerYear });
      }
    }
  }
  const all = sendings.flat();
  const begins = new Int32Array(sendings.length + 1);
  for (const [at, { length }] of sendings.entries()) begins[at + 1] = begins[at] + length;
  return {
    ...{ demand, begins, turns: [...turns] },
    stream: Int32Array.from(all, ({ stream }) => stream),
    zone: Int32Array.from(all, ({ zone }) => zone),
    from: Int32Array.from(all, ({ from }) => from),
    until: Int32Array.from(all, ({ until }) => until),
    coursesPerYear: Float64Array.from(all, ({ coursesPerYear }) => coursesPerYear),
  };
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
