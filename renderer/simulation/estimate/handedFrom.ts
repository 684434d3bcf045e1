import type { Sent } from './demand.ts';
import type { Finer } from './segments.ts';

/** Decisions a year by segment that are handed on, none before one segment nor from another on. */
export type Handed = {
  perYear: Float64Array;
  from: number;
  until: number;
  /** Where they are to be treated, `nowhere` of those whom nobody will treat again. */
  to: number;
  /** The segment in which that begins, where nobody can treat them sooner. */
  opening: number | null;
};

/** By centre, what part of each segment it cannot take; nothing of one that can always take all. */
export type Shut = readonly (Float64Array | undefined)[];

/** Instead of a centre, where there is none. */
export const nowhere = -1;

/** The segments from which on any of these parts is another, and the number of segments. */
export function turningSegments(parts: readonly Float64Array[], count: number): number[] {
  const begins: number[] = [];
  for (let segment = 0; segment < count; segment++) {
    if (segment === 0 || parts.some((part) => part[segment] !== part[segment - 1])) begins.push(segment);
  }
  return [...begins, count];
}

/** Segments from one up to before another of which a centre cannot take the same part, nor any other centre. */
type Stretch = { from: number; until: number; part: number };

const stretchesOf = (part: Float64Array | undefined, begins: readonly number[]): Stretch[] =>
  begins.flatMap((from, at) =>
    part !== undefined && part[from] > 0 ? [{ from, until: begins[at + 1], part: part[from] }] : [],
  );

/**
 * What a centre hands on of a pathway, by finer segments; `begins` are the turning ones of all that are shut. It goes to
 * the nearest that can take it. While nobody can, it waits for this centre, or where that never opens again for the next
 * that does.
 */
export function handedFrom(
  sent: Sent,
  finer: Finer,
  home: number,
  pathway: number,
  shut: Shut,
  begins: readonly number[],
  nearest: readonly Int16Array[],
  neverAgain: boolean,
): Iterable<Handed> {
  const { streams } = sent;
  const stretches = stretchesOf(shut[home], begins);
  const all = new Map<number, Handed>();
  const handedTo: HandedTo = (byDistance, open, from, until) => {
    const next = open === nowhere ? nextToOpen(neverAgain ? byDistance : [home], from) : null;
    const to = next?.centre ?? open;
    const opening = next?.opening ?? null;
    const key = (opening ?? -1) * shut.length + to;
    const handed = all.get(key) ?? { perYear: new Float64Array(finer.segments.count), from, until, to, opening };
    all.set(key, handed);
    handed.from = Math.min(handed.from, from);
    handed.until = Math.max(handed.until, until);
    return handed;
  };
  const nextToOpen = (centres: Int16Array | number[], segment: number) => {
    for (const opening of begins.slice(0, -1)) {
      const centre = opening > segment ? centres.find((at) => (shut[at]?.[opening] ?? 0) < 1) : undefined;
      if (centre !== undefined) return { centre, opening };
    }
    return null;
  };
  const at = home * ((streams.begins.length - 1) / sent.perYear.length) + pathway;
  for (let sending = streams.begins[at]; sending < streams.begins[at + 1]; sending++) {
    handOut(sent, finer, sending, shut, stretches, nearest[streams.zone[sending]], handedTo);
  }
  return all.values();
}

/** Where something goes from one segment up to before another, given the nearest centre that can take it, if any. */
type HandedTo = (nearest: Int16Array, open: number, from: number, until: number) => Handed;

/** Adds what is handed on of what a stream sends to a centre, an entry of `Streams`. */
function handOut(
  { streams, levels }: Sent,
  { within, segmentOf }: Finer,
  sending: number,
  shut: Shut,
  stretches: readonly Stretch[],
  nearest: Int16Array,
  handedTo: HandedTo,
): void {
  const level = levels[streams.stream[sending]];
  const first = segmentOf[streams.from[sending]];
  const last = segmentOf[streams.until[sending]];
  // Stretches are in order of time.
  for (const stretch of stretches) {
    if (stretch.from >= last) break;
    if (stretch.until <= first) continue;
    const from = Math.max(first, stretch.from);
    const until = Math.min(last, stretch.until);
    // Whom the nearest cannot take either of a week in which it opens or closes goes on to the next.
    for (let part = stretch.part; part > 0; ) {
      const open = nextOpen(nearest, shut, from, part);
      const { perYear } = handedTo(nearest, open, from, until);
      const left = shut[open]?.[from] ?? 0;
      const rate = streams.coursesPerYear[sending] * (part - left);
      for (let segment = from; segment < until; segment++) perYear[segment] += rate * level[within[segment]];
      part = left;
    }
  }
}

/** The nearest centre that can take more of a week's decisions than one that cannot take `part` of them. */
function nextOpen(nearest: Int16Array, shut: Shut, segment: number, part: number): number {
  for (let at = 0; at < nearest.length; at++) {
    const there = shut[nearest[at]];
    if (there === undefined || there[segment] < part) return nearest[at];
  }
  return nowhere;
}
