import type { Demand } from '../../../db/schema/demand.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Leg } from './legs.ts';

/** What a plan's zones send where, but for how it grows and changes. */
export type Streams = {
  /**
   * What streams send to each centre, in order of centre and pathway: so many courses in the first year, from a week
   * until before another; entries `begins[centre * pathways + pathway]` up to the next.
   */
  coursesPerYear: Float64Array;
  begins: Int32Array;
  stream: Int32Array;
  zone: Int32Array;
  from: Int32Array;
  until: Int32Array;
  /** The demand that each stream is of. */
  demand: Demand[];
  /** Weeks at which where they go changes. */
  turns: number[];
};

/** Decisions of a zone for a pathway. */
type Stream = { demand: Demand; zone: number; pathway: number; legs: readonly Leg[] };

/** `legs` are those of each zone by pathway. */
export function streamsOf(
  zones: Plan['zones'],
  pathwayIds: readonly string[],
  centres: number,
  legs: readonly (readonly Leg[][])[],
  demanded: readonly Demand[],
): Streams {
  const zoneAt = new Map(zones.map(({ id }, index) => [id, index]));
  const pathwayAt = new Map(pathwayIds.map((id, index) => [id, index]));
  const streams: Stream[] = [];
  for (const demand of demanded) {
    const zone = zoneAt.get(demand.zoneId);
    const pathway = pathwayAt.get(demand.pathwayId);
    if (zone === undefined || pathway === undefined || demand.coursesPerYear === 0) continue;
    streams.push({ demand, zone, pathway, legs: legs[zone][pathway] });
  }
  const rows = centres * pathwayIds.length;
  const begins = new Int32Array(rows + 1);
  const turns = new Set<number>();
  for (const stream of streams) {
    for (const { from } of stream.legs) turns.add(from);
    countLegs(begins, stream, pathwayIds.length);
  }
  for (let row = 0; row < rows; row++) begins[row + 1] += begins[row];
  const count = begins[rows];
  const numbers = () => new Int32Array(count);
  const sent = { stream: numbers(), zone: numbers(), from: numbers(), until: numbers() };
  const entries = { coursesPerYear: new Float64Array(count), begins, ...sent };
  const next = begins.slice();
  for (const [index, stream] of streams.entries()) enterLegs(entries, next, index, stream, pathwayIds.length);
  return { ...entries, demand: streams.map(({ demand }) => demand), turns: [...turns] };
}

function countLegs(begins: Int32Array, { pathway, legs }: Stream, pathways: number): void {
  for (const { centres } of legs) {
    for (let at = 0; at < centres.length; at++) begins[centres[at] * pathways + pathway + 1]++;
  }
}

/** Enters what a stream sends, each at the next place of its centre and pathway. */
function enterLegs(
  { coursesPerYear, stream, zone, from, until }: Omit<Streams, 'demand' | 'turns'>,
  next: Int32Array,
  index: number,
  sending: Stream,
  pathways: number,
): void {
  for (const leg of sending.legs) {
    for (let at = 0; at < leg.centres.length; at++) {
      const entry = next[leg.centres[at] * pathways + sending.pathway]++;
      coursesPerYear[entry] = sending.demand.coursesPerYear * leg.shares[at];
      stream[entry] = index;
      zone[entry] = sending.zone;
      from[entry] = leg.from;
      until[entry] = leg.until;
    }
  }
}
