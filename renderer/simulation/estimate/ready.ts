import type { Opening } from './backlog.ts';
import { type Blocks, spreadOf } from './blocks.ts';
import type { Classes } from './classes.ts';
import type { Preparation } from './preparation.ts';
import type { Regimen } from './regimens.ts';
import { others, urgent } from './waiting.ts';

/** What courses go through before they are ready. */
export const stageNames = ['planning', 'ctSimulator', 'mrSimulator'] as const;
export type StageName = (typeof stageNames)[number];

/** Courses of a centre as they become ready to start, by class and block (`class * blocks + block`). */
export type Ready = {
  classes: number;
  blocks: number;
  courses: Float64Array;
  /** Treatment minutes of those courses, from first to last fraction. */
  minutes: Float64Array;
  /** Sum over courses of open days since their decision. */
  lag: Float64Array;
  /** Parts of a course's minutes by class and block from its start, `reach` to a class. */
  shape: Float64Array;
  reach: number;
  /** Urgent courses or others, by class (see waiting.ts). */
  who: Uint8Array;
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

/** `start` is the day on which the opening backlog is met. */
export function readyAt(
  blocks: Blocks,
  weeks: number,
  decisions: Float64Array,
  regimens: readonly Regimen[],
  classes: Classes,
  preparations: readonly Preparation[],
  opening: Opening,
  start: number,
): Ready {
  const { reach, of, spans } = classes;
  const cells = () => new Float64Array(classes.count * blocks.count);
  const [courses, minutes, lag] = [cells(), cells(), cells()];
  const shape = new Float64Array(classes.count * reach);
  const lead = new Float64Array(classes.count);
  const who = new Uint8Array(classes.count);
  const sizes = new Float64Array(classes.count);
  const row = () => new Float64Array(classes.count);
  const stages = { planning: row(), ctSimulator: row(), mrSimulator: row() };
  const sum = { courses: 0, minutes: 0, fractions: 0, span: 0, spanSquared: 0 };
  const lengths = new Set<number>();
  for (const [index, regimen] of regimens.entries()) {
    const preparation = preparations[regimen.pathway];
    if (!preparation) continue;
    const spread = spreadOf(blocks, preparation.lag);
    const own = of[index];
    who[own] = preparation.urgent ? urgent : others;
    let total = 0;
    for (let week = 0; week < weeks; week++) {
      const decided = decisions[index * weeks + week];
      if (decided === 0) continue;
      total += decided;
      for (let entry = spread.from[week]; entry < spread.from[week + 1]; entry++) {
        const cell = own * blocks.count + spread.block[entry];
        const here = decided * spread.part[entry];
        courses[cell] += here;
        minutes[cell] += here * regimen.minutes;
        lag[cell] += here * preparation.waited;
      }
    }
    const waiting = opening.courses[index];
    if (waiting > 0) {
      total += waiting;
      const place = blocks.ordinalAt[start] + preparation.lag;
      const cell = own * blocks.count + Math.min(blocks.count - 1, Math.floor(place / blocks.size));
      courses[cell] += waiting;
      minutes[cell] += waiting * regimen.minutes;
      lag[cell] += waiting * (preparation.waited + (opening.decidedDaysBefore[index] * blocks.size) / 7);
    }
    if (total === 0) continue;
    lengths.add(regimen.minutesFirst).add(regimen.fractions > 1 ? regimen.minutesLater : regimen.minutesFirst);
    sizes[own] += total;
    lead[own] += (total * preparation.lag) / blocks.size;
    for (const stage of stageNames) stages[stage][own] += total * preparation.asked[stage];
    sum.courses += total;
    sum.minutes += total * regimen.minutes;
    sum.fractions += total * regimen.fractions;
    sum.span += total * spans[index];
    sum.spanSquared += total * spans[index] ** 2;
    for (let block = 0; block < reach; block++)
      shape[own * reach + block] += total * classes.minutes[index * reach + block];
  }
  for (let own = 0; own < classes.count; own++) {
    lead[own] /= sizes[own] || 1;
    for (const stage of stageNames) stages[stage][own] /= sizes[own] || 1;
    const whole = shape.subarray(own * reach, (own + 1) * reach).reduce((held, part) => held + part, 0);
    for (let block = 0; block < reach && whole > 0; block++) shape[own * reach + block] /= whole;
  }
  return {
    ...{
      classes: classes.count,
      blocks: blocks.count,
      courses,
      minutes,
      lag,
      shape,
      reach,
      who,
      lead,
      stages,
    },
    courseMinutes: sum.courses > 0 ? sum.minutes / sum.courses : 0,
    fractionMinutes: sum.fractions > 0 ? sum.minutes / sum.fractions : 0,
    alike: lengths.size <= 1,
    spanVariation: sum.span > 0 ? Math.max(0, (sum.spanSquared * sum.courses) / sum.span ** 2 - 1) : 0,
  };
}
