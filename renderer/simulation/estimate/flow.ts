import type { Arena } from './arena.ts';
import type { Blocks } from './blocks.ts';
import type { Capacity } from './capacity.ts';
import { type StageName, stageNames } from './preparation.ts';
import type { Ready } from './ready.ts';

/** What each stage of preparation can do in a block: plans, and minutes of simulators; null where it never limits. */
export type StageCapacity = Record<StageName, Float64Array | null>;

/** What decides how long a queue stands although there is room (`core/estimate/standing.ts`). */
export type Standing = {
  /** Fractions that a machine can give in a day. */
  servers: number;
  /** Variance over mean of decisions, and squared variation of the open days of a course. */
  dispersion: number;
  spanVariation: number;
};

/** Courses started in each block, and the days that they have waited together. */
export type Started = { starts: Float64Array; waits: Float64Array };

/** Numbers that are taken of the arena for a centre with so many classes. */
export const roomFor = ({ count, openDays }: Blocks, classes: number, reach: number): number =>
  openDays.length + (8 * classes + 12) * (count + 1 + reach) + 19 * classes;

/**
 * Sends the courses of a centre through what may hold them up and then to its machines, as the engine's core has it:
 * stages of preparation (`core/estimate/hold.ts`), machines (`fluid.ts`), and what they have waited (`waits.ts`).
 * The share `reserved` of the machines' minutes is for urgent courses.
 */
export function flowOf(
  arena: Arena,
  blocks: Blocks,
  ready: Ready,
  stages: StageCapacity,
  { planned, actual }: Capacity,
  usable: number,
  { servers, dispersion, spanVariation }: Standing,
  reserved: number,
): Started {
  const { call, put, putTimes } = arena;
  const addresses = (tables: readonly Float64Array[]) => tables.map(({ byteOffset }) => byteOffset);
  const { courses, minutes, lag, shape, lead, reachOf } = ready;
  const own = addresses([courses, minutes, lag, shape, lead, reachOf]);
  call('become', ready.classes, ready.others, ready.blocks, ready.reach, ...own);
  const held = ready.unprepared;
  for (const stage of stageNames) {
    const capacity = stages[stage];
    if (capacity === null) continue;
    call('holdUp', put(capacity), ready.stages[stage].byteOffset, blocks.size, dispersion, ...held);
  }
  const [heldCourses, heldMinutes] = held.map((address) => arena.at(address, courses.length));
  for (const { cell, ...some } of ready.prepared) {
    heldCourses[cell] += some.courses;
    heldMinutes[cell] += some.minutes;
  }
  const variability = (dispersion + spanVariation) / 2;
  const machines = [
    putTimes(planned, usable),
    putTimes(actual, usable),
    servers,
    variability,
    ready.courseMinutes,
    reserved,
  ];
  const started = call('startCourses', ...held, ...machines);
  const [starts, waits] = [arena.numbers(blocks.count), arena.numbers(blocks.count)];
  const { openDays, size, daysPerOpenDay, middle } = blocks;
  const time = [put(openDays), openDays.length, size, daysPerOpenDay, put(middle)];
  call('readWaits', started, ...time, ...addresses([starts, waits]));
  return { starts, waits };
}
