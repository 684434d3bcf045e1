import { type Horizon, weekWith } from './horizon.ts';

/**
 * Weeks gathered into runs in which nothing of demand changes but the part of its year's decisions that a week holds:
 * what is decided is known by segment, as a rate a year, and worked out by week only where weeks are looked at.
 */
export type Segments = {
  count: number;
  /** The first week of each in order, and the week after the last. */
  begins: Int32Array;
  /** The part of a year's decisions that each holds. */
  part: Float64Array;
};

/** Weeks cut wherever a year begins and at these turns. */
export function segmentsOf(horizon: Horizon, turns: Iterable<number>): Segments {
  const { count, year } = horizon;
  const begins = new Set([0, count]);
  for (let week = 1; week < count; week++) if (year[week] !== year[week - 1]) begins.add(week);
  for (const week of turns) if (week > 0 && week < count) begins.add(week);
  return segmentsFrom(horizon, Int32Array.from(begins).sort());
}

/** Segments cut further at some turns: the one in which each week lies, and of each the coarser in which it lies. */
export type Finer = { segments: Segments; segmentOf: Int32Array; within: Int32Array };

export function finerSegments(horizon: Horizon, coarse: Segments, turns: readonly number[]): Finer {
  const segments = segmentsOf(horizon, new Set([...coarse.begins, ...turns]));
  const coarseOf = segmentsByWeek(coarse);
  const within = segments.begins.subarray(0, segments.count).map((week) => coarseOf[week]);
  return { segments, segmentOf: segmentsByWeek(segments), within };
}

export function segmentsFrom({ part }: Horizon, begins: Int32Array): Segments {
  const count = begins.length - 1;
  const parts = new Float64Array(count);
  for (let segment = 0; segment < count; segment++) parts[segment] = sumOf(part, begins[segment], begins[segment + 1]);
  return { count, begins, part: parts };
}

/** The segment in which each week lies; after the last week their number. */
export function segmentsByWeek({ count, begins }: Segments): Int32Array {
  const segmentOf = new Int32Array(begins[count] + 1).fill(count);
  for (let segment = 0; segment < count; segment++) segmentOf.fill(segment, begins[segment], begins[segment + 1]);
  return segmentOf;
}

/** The first segment that begins in a week or later; their number where none does. */
export function firstSegmentFrom({ count, begins }: Segments, week: number): number {
  let segment = 0;
  while (segment < count && begins[segment] < week) segment++;
  return segment;
}

/** Weeks at which a span of days turns what it concerns: one in which it begins or ends is only partly covered. */
export function turnsOf(horizon: Horizon, days: readonly number[]): number[] {
  const turns = new Set<number>();
  for (const day of days) {
    const week = weekWith(horizon, day);
    turns.add(week).add(week + 1);
  }
  return [...turns];
}

/** By week, what these rows hold together by segment, a year. */
export function byWeek({ part }: Horizon, { begins, count }: Segments, rows: readonly Float64Array[]): Float64Array {
  const perYear = new Float64Array(count);
  for (const row of rows) for (let segment = 0; segment < count; segment++) perYear[segment] += row[segment];
  const weekly = new Float64Array(part.length);
  for (let segment = 0; segment < count; segment++) {
    for (let week = begins[segment]; week < begins[segment + 1]; week++) weekly[week] = perYear[segment] * part[week];
  }
  return weekly;
}

export function sumOf(values: Float64Array, from = 0, until = values.length): number {
  let sum = 0;
  for (let at = from; at < until; at++) sum += values[at];
  return sum;
}
