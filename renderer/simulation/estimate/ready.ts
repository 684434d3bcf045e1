import type { Arena } from './arena.ts';
import type { Arrivals } from './arrivals.ts';
import type { Blocks } from './blocks.ts';
import type { Classes } from './classes.ts';
import type { Group } from './groups.ts';
import type { Met } from './met.ts';
import { type Preparation, type StageName, stageNames } from './preparation.ts';
import type { Regimen } from './regimens.ts';

/** Courses of a centre as they become ready to start, by class and block (`class * blocks + block`). */
export type Ready = {
  classes: number;
  /** The first so many classes are not urgent. */
  others: number;
  blocks: number;
  courses: Float64Array;
  /** Treatment minutes of those courses, from first to last fraction. */
  minutes: Float64Array;
  /** Of these, where those who are yet to go through the stages stand in the arena, by the same cells. */
  unprepared: readonly [courses: number, minutes: number];
  /** And those who have been prepared long before, by their cell. */
  prepared: readonly { cell: number; courses: number; minutes: number }[];
  /** Sum over courses of open days since their decision. */
  lag: Float64Array;
  /** Parts of a course's minutes by class and block from its start, `reach` to a class, of which it needs `reachOf`. */
  shape: Float64Array;
  reach: number;
  reachOf: Float64Array;
  /** Blocks from decision to ready, mean of each class. */
  lead: Float64Array;
  /** What a course of each class asks of planning (courses) and of simulators (minutes), on average. */
  stages: Record<StageName, Float64Array>;
  /** Over all courses: the mean minutes of one and of a fraction, and the squared variation of its open days. */
  courseMinutes: number;
  fractionMinutes: number;
  /** True when every fraction is as long as any other. */
  alike: boolean;
  spanVariation: number;
};

/** `totals` holds a regimen's courses over all weeks, but for those whom the centre meets otherwise than by their decision. */
export function readyAt(
  arena: Arena,
  blocks: Blocks,
  groups: readonly Group[],
  arrivals: Arrivals,
  totals: Float64Array,
  regimens: readonly Regimen[],
  classes: Classes,
  preparations: readonly Preparation[],
  met: readonly Met[],
): Ready {
  const all = totals.slice();
  for (const { regimen, courses } of met) all[regimen] += courses;
  const found = new Set([...classes.of].filter((_, index) => all[index] > 0));
  // Classes of which nobody ever comes would only be gone through.
  const kept = Array.from({ length: classes.count }, (_, own) => own).filter((own) => found.has(own));
  const placeOf = Int32Array.from({ length: classes.count }, (_, own) => kept.indexOf(own));
  const table = () => arena.numbers(kept.length * blocks.count);
  const sums = { courses: table(), minutes: table(), lag: table() };
  const to = [sums.courses, sums.minutes, sums.lag].map(({ byteOffset }) => byteOffset);
  const arrival = arena.put(arrivals.table);
  for (const group of groups) {
    const begins = arrivals.begins.get(group.lag);
    const place = placeOf[group.class];
    if (begins === undefined || place < 0) continue;
    const [row, times] = [place * blocks.count, arrival + begins * Float64Array.BYTES_PER_ELEMENT];
    const [perYear, minutesPerYear] = [group.courses.byteOffset, group.minutes.byteOffset];
    arena.call('gather', row, group.courses.length, perYear, minutesPerYear, group.waited, times, ...to);
  }
  const meet = (all: readonly Met[]) =>
    all.map(({ regimen, ordinal, courses, openDays }) => {
      const block = Math.min(blocks.count - 1, Math.floor(ordinal / blocks.size));
      const cell = placeOf[classes.of[regimen]] * blocks.count + block;
      const minutes = courses * regimens[regimen].minutes;
      sums.courses[cell] += courses;
      sums.minutes[cell] += minutes;
      sums.lag[cell] += courses * openDays;
      return { cell, courses, minutes };
    });
  meet(met.filter(({ isPrepared }) => !isPrepared));
  const unprepared = [arena.put(sums.courses), arena.put(sums.minutes)] as const;
  const prepared = meet(met.filter(({ isPrepared }) => isPrepared));
  return {
    ...sums,
    unprepared,
    prepared,
    ...meansOf(arena, all, regimens, classes, preparations, placeOf, kept.length, blocks.size),
    classes: kept.length,
    others: kept.filter((own) => own < classes.others).length,
    blocks: blocks.count,
    reach: classes.reach,
  };
}

/** What courses are like: by class, and all together. */
function meansOf(
  arena: Arena,
  totals: Float64Array,
  regimens: readonly Regimen[],
  { of, spans, minutes, reach }: Classes,
  preparations: readonly Preparation[],
  placeOf: Int32Array,
  count: number,
  size: number,
) {
  const row = () => arena.numbers(count);
  const stages = { planning: row(), ctSimulator: row(), mrSimulator: row() };
  const [lead, sizes, shape] = [row(), row(), arena.numbers(count * reach)];
  const reachOf = row();
  const sum = { courses: 0, minutes: 0, fractions: 0, span: 0, spanSquared: 0 };
  const lengths = new Set<number>();
  for (const [index, regimen] of regimens.entries()) {
    const preparation = preparations[regimen.pathway];
    const total = totals[index];
    if (total === 0 || !preparation) continue;
    const own = placeOf[of[index]];
    lengths.add(regimen.minutesFirst).add(regimen.fractions > 1 ? regimen.minutesLater : regimen.minutesFirst);
    sizes[own] += total;
    lead[own] += (total * preparation.lag) / size;
    for (const stage of stageNames) stages[stage][own] += total * preparation.asked[stage];
    sum.courses += total;
    sum.minutes += total * regimen.minutes;
    sum.fractions += total * regimen.fractions;
    sum.span += total * spans[index];
    sum.spanSquared += total * spans[index] ** 2;
    for (let block = 0; block < reach; block++) {
      const here = minutes[index * reach + block];
      shape[own * reach + block] += total * here;
      if (here > 0) reachOf[own] = Math.max(reachOf[own], block + 1);
    }
  }
  for (let own = 0; own < count; own++) {
    lead[own] /= sizes[own] || 1;
    for (const stage of stageNames) stages[stage][own] /= sizes[own] || 1;
    const whole = shape.subarray(own * reach, (own + 1) * reach).reduce((held, part) => held + part, 0);
    for (let block = 0; block < reach && whole > 0; block++) shape[own * reach + block] /= whole;
  }
  return {
    ...{ shape, reachOf, lead, stages },
    courseMinutes: sum.courses > 0 ? sum.minutes / sum.courses : 0,
    fractionMinutes: sum.fractions > 0 ? sum.minutes / sum.fractions : 0,
    alike: lengths.size <= 1,
    spanVariation: sum.span > 0 ? Math.max(0, (sum.spanSquared * sum.courses) / sum.span ** 2 - 1) : 0,
  };
}
