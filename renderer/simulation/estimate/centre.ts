import type { Opening } from './backlog.ts';
import type { Blocks } from './blocks.ts';
import type { Capacity } from './capacity.ts';
import type { Classes } from './classes.ts';
import { centreEstimate, type WeeklyEstimate } from './estimates.ts';
import { startsOf } from './fluid.ts';
import { heldUp } from './hold.ts';
import type { Horizon } from './horizon.ts';
import { type ImagingKind, imagingKinds } from './imaging.ts';
import type { Preparation } from './preparation.ts';
import { type Ready, readyAt, type StageName, stageNames } from './ready.ts';
import type { Regimen } from './regimens.ts';
import { weeklyStarts } from './weekly.ts';

/** What is asked of a centre: decisions by week, the treatment minutes they will need, and when they are ready. */
export type Asked = {
  ready: Ready;
  decisions: Float64Array;
  /** Decisions before the first week, where there is no warm-up. */
  decidedBefore: number;
  minutes: Float64Array;
  /** Minutes of simulators over all weeks. */
  imagingMinutes: Record<ImagingKind, number>;
};

/** `nowhere` holds the week's decisions that no centre can ever treat: they only wait. */
export function askedOf(
  { count, first, timeline }: Horizon,
  blocks: Blocks,
  rows: Float64Array,
  regimens: readonly Regimen[],
  classes: Classes,
  preparations: readonly Preparation[],
  opening: Opening,
  nowhere: Float64Array,
): Asked {
  const decisions = new Float64Array(count);
  const minutes = new Float64Array(count);
  const imagingMinutes = { ctSimulator: 0, mrSimulator: 0 };
  for (const [index, regimen] of regimens.entries()) {
    let total = 0;
    for (let week = 0; week < count; week++) {
      const courses = rows[index * count + week];
      total += courses;
      decisions[week] += courses;
      minutes[week] += courses * regimen.minutes;
    }
    for (const kind of imagingKinds) imagingMinutes[kind] += total * (preparations[regimen.pathway]?.asked[kind] ?? 0);
  }
  let decidedBefore = 0;
  for (const [index, waiting] of opening.courses.entries()) {
    const weeks = Math.min(first, Math.ceil((opening.decidedDaysBefore[index] * 2) / 7));
    if (weeks === 0) decidedBefore += waiting;
    for (let week = 1; week <= weeks; week++) decisions[first - week] += waiting / weeks;
  }
  for (let week = 0; week < count; week++) decisions[week] += nowhere[week];
  const ready = readyAt(blocks, count, rows, regimens, classes, preparations, opening, timeline.start);
  return { ready, decisions, decidedBefore, minutes, imagingMinutes };
}

/** A centre's machine on average: rostered minutes of its day, and what share of them it holds for urgent courses. */
export type MeanMachine = { minutesPerDay: number; reserved: number };

/** What each stage of preparation can do in a block: plans, and minutes of simulators; null where it never limits. */
export type StageCapacity = Record<StageName, Float64Array | null>;

/**
 * What is expected of a centre by week, from its treatment minutes by block. `dispersion` is the variance over mean of decisions.
 *
 * Where fractions differ in length, the end of a machine's day is of no use when it is too short for the next: anything
 * up to one fraction, half of one on average.
 *
 * A course needs its time on one machine, so what decides whether one that is ready has to wait is a machine's own
 * number of servers, though those who wait are served by all.
 */
export function estimateCentre(
  horizon: Horizon,
  blocks: Blocks,
  { ready, decisions, decidedBefore, minutes: demanded }: Asked,
  { planned, actual }: Capacity,
  { minutesPerDay, reserved }: MeanMachine,
  stages: StageCapacity,
  dispersion: number,
): WeeklyEstimate {
  const held = stageNames.reduce((courses, stage) => {
    const capacity = stages[stage];
    return capacity === null ? courses : heldUp(courses, capacity, ready.stages[stage], blocks.size, dispersion);
  }, ready);
  const servers = Math.max(1, minutesPerDay / Math.max(1, ready.fractionMinutes));
  const usable = ready.alike ? Math.floor(servers) / servers : 1 - 0.5 / servers;
  const started = startsOf(
    held,
    { planned: planned.map((minutes) => minutes * usable), actual: actual.map((minutes) => minutes * usable) },
    { servers, variability: (dispersion + ready.spanVariation) / 2 },
    reserved,
  );
  const weekly = weeklyStarts(horizon, blocks, ready, started, decisions, decidedBefore);
  return centreEstimate(horizon, blocks, actual, demanded, weekly);
}
