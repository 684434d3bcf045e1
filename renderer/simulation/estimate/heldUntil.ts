import type { Handed } from './handedFrom.ts';
import type { Horizon } from './horizon.ts';
import type { Finer, Segments } from './segments.ts';

/** Courses of a regimen that wait till a day on which somebody can treat them, decided so many days before, on average. */
export type Held = { regimen: number; day: number; courses: number; decidedDaysBefore: number };

/** Decisions of those who only wait, a year, by segment, and the minutes of those of them who will be treated. */
export type Waiting = { courses: Float64Array; minutes: Float64Array };

/** The day on which a centre opens that cannot take this part of the decisions of the first week of a segment. */
export function openingDay({ monday }: Horizon, { begins }: Segments, segment: number, part: number): number {
  const week = begins[segment];
  return monday[week] + part * (monday[week + 1] - monday[week]);
}

/**
 * Takes what is handed on of a regimen from a row that begins at an index and has it wait till a day. A course takes so many
 * minutes; none where it waits for ever.
 */
export function hold(
  { monday }: Horizon,
  { segments: { begins, part }, within }: Finer,
  { perYear, from, until }: Handed,
  share: Float64Array,
  left: Float64Array,
  row: number,
  waiting: Waiting,
  { regimen, minutes, day }: { regimen: number; minutes: number; day: number },
): Held {
  let held = 0;
  let waited = 0;
  for (let segment = from; segment < until; segment++) {
    const courses = perYear[segment] * share[within[segment]];
    left[row + segment] = Math.max(0, left[row + segment] - courses);
    waiting.courses[segment] += courses;
    waiting.minutes[segment] += courses * minutes;
    const decided = (monday[begins[segment]] + monday[begins[segment + 1]]) / 2;
    held += courses * part[segment];
    waited += courses * part[segment] * Math.max(0, day - decided);
  }
  return { regimen, day, courses: held, decidedDaysBefore: held > 0 ? waited / held : 0 };
}
