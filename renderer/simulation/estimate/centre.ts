import type { Arena } from './arena.ts';
import type { Arrivals } from './arrivals.ts';
import type { Opening } from './backlog.ts';
import type { Blocks } from './blocks.ts';
import type { Capacity } from './capacity.ts';
import type { Classes } from './classes.ts';
import { centreEstimate, type WeeklyEstimate } from './estimates.ts';
import { flowOf, roomFor, type StageCapacity } from './flow.ts';
import { type Group, groupsOf } from './groups.ts';
import type { Asked } from './handOn.ts';
import type { Horizon } from './horizon.ts';
import { metAt } from './met.ts';
import type { Preparation } from './preparation.ts';
import { readyAt } from './ready.ts';
import type { Regimen } from './regimens.ts';
import { byWeek } from './segments.ts';
import { weeklyStarts } from './weekly.ts';

/** Whom a centre is asked to treat, and how. */
export type Patients = {
  asked: Asked;
  arrivals: Arrivals;
  regimens: readonly Regimen[];
  classes: Classes;
  preparations: readonly Preparation[];
  opening: Opening;
};

/** A centre's machine on average: rostered minutes of its day, and what share of them it holds for urgent courses. */
export type MeanMachine = { minutesPerDay: number; reserved: number };

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
  arena: Arena,
  horizon: Horizon,
  blocks: Blocks,
  patients: Patients,
  capacity: Capacity,
  { minutesPerDay, reserved }: MeanMachine,
  stages: StageCapacity,
  dispersion: number,
): WeeklyEstimate {
  const { asked, arrivals, regimens, classes, preparations, opening } = patients;
  const gathered = arrivals.table.length + 2 * asked.perYear.length;
  arena.clear(roomFor(blocks, classes.count, classes.reach) + gathered);
  const { groups, totals } = groupsOf(arena, asked, regimens, classes, preparations);
  const { start } = horizon.timeline;
  const met = metAt(blocks, start, opening, asked.held, regimens, preparations);
  const ready = readyAt(arena, blocks, groups, arrivals, totals, regimens, classes, preparations, met);
  const { fractionMinutes, spanVariation, alike } = ready;
  const servers = Math.max(1, minutesPerDay / Math.max(1, fractionMinutes));
  // A day of 32 fractions has 32, also where sums of many days make it a hair less.
  const whole = Math.min(servers, Math.floor(servers + 1e-6));
  const usable = alike ? whole / servers : 1 - 0.5 / servers;
  const started = flowOf(
    arena,
    blocks,
    ready,
    stages,
    capacity,
    usable,
    { servers, dispersion, spanVariation },
    reserved,
  );
  const { decisions, minutes, before } = decided(horizon, groups, asked, opening);
  const weekly = weeklyStarts(horizon.count, blocks, started, decisions, before);
  return centreEstimate(horizon, capacity.weekly, minutes, weekly);
}

/** Decisions by week with the minutes they need, and decisions before the first week where there is no warm-up. */
function decided(horizon: Horizon, groups: readonly Group[], { segments, waiting }: Asked, opening: Opening) {
  const { first } = horizon;
  const decisions = byWeek(horizon, segments, [waiting.courses, ...groups.map(({ courses }) => courses)]);
  const minutes = byWeek(horizon, segments, [waiting.minutes, ...groups.map((group) => group.minutes)]);
  let before = 0;
  for (const [index, waiting] of opening.courses.entries()) {
    const weeks = Math.min(first, Math.ceil((opening.decidedDaysBefore[index] * 2) / 7));
    if (weeks === 0) before += waiting;
    for (let week = 1; week <= weeks; week++) decisions[first - week] += waiting / weeks;
  }
  return { decisions, minutes, before };
}
