import type { Sent } from './demand.ts';
import type { Finer } from './segments.ts';

/** Decisions a year by segment that are handed on, none before one segment nor from another on. */
export type Handed = { perYear: Float64Array; from: number; until: number };

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
 * What a centre hands to each other of a pathway, by finer segments; `begins` are the turning ones of all that are shut.
 * While nobody can treat, those of a centre that never will again wait for the next to open.
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
): Map<number, Handed> {
  const { streams } = sent;
  const stretches = stretchesOf(shut[home], begins);
  const openings = neverAgain ? begins.slice(0, -1) : [];
  const handed = new Map<number, Handed>();
  const at = home * ((streams.begins.length - 1) / sent.perYear.length) + pathway;
  for (let sending = streams.begins[at]; sending < streams.begins[at + 1]; sending++) {
    handOut(handed, sent, finer, sending, shut, stretches, nearest[streams.zone[sending]], openings);
  }
  return handed;
}

/** Adds what is handed on of what a stream sends to a centre, an entry of `Streams`. */
function handOut(
  handed: Map<number, Handed>,
  { streams, levels }: Sent,
  { segments, within, segmentOf }: Finer,
  sending: number,
  shut: Shut,
  stretches: readonly Stretch[],
  nearest: Int16Array,
  openings: readonly number[],
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
    const open = nextOpen(nearest, shut, from, stretch.part);
    const next = open === nowhere ? nextToOpen(nearest, shut, from, openings) : open;
    const more = handed.get(next) ?? { perYear: new Float64Array(segments.count), from, until };
    handed.set(next, more);
    more.from = Math.min(more.from, from);
    more.until = Math.max(more.until, until);
    const rate = streams.coursesPerYear[sending] * (stretch.part - (shut[open]?.[from] ?? 0));
    for (let segment = from; segment < until; segment++) more.perYear[segment] += rate * level[within[segment]];
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

/** Of centres none of which can take anybody, the first that can in one of these later segments, and of several the nearest. */
function nextToOpen(nearest: Int16Array, shut: Shut, segment: number, openings: readonly number[]): number {
  for (const later of openings) {
    if (later <= segment) continue;
    const next = nearest.find((centre) => (shut[centre]?.[later] ?? 0) < 1);
    if (next !== undefined) return next;
  }
  return nowhere;
}
