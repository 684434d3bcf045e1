import type { Plan } from '../../../db/schema/plan.ts';
import { addWeeks } from '../calendar/day.ts';
import { total, totalColumns, weeklyMetrics } from '../measures/measures.ts';
import type { Estimate, Warning } from '../results.ts';
import type { Accumulator } from './accumulator.ts';
import type { Bottleneck } from './bottleneck.ts';
import { estimate } from './estimate.ts';
import { askedVariance, meanLoad, overloadedFrom } from './loadHistory.ts';
import { nobodyStarts } from './nobodyStarts.ts';
import { meanOf } from './queueGrowth.ts';
import { tAbove } from './student.ts';
import { fillWeeks, warmUpNeeded } from './warmUpNeeded.ts';

const yearWeeks = 52;
/** The longest warm-up that a plan can have. */
const longestWarmUpWeeks = 520;
const quarterWeeks = 13;
/** An overload that has not lasted this long by the end of the plan is not called one. */
const leastOverloadWeeks = 26;
/**
 * Growth below this share of the decisions made is not told: waits lengthen by less than two days a year, as they may
 * where demand grows and the queue follows it.
 */
const leastGrowth = 0.005;
/**
 * How probable a warning may be where no queue grows, over all centres of a plan and the looks that are taken at it while
 * replications land: shared out among them evenly (Bonferroni), a run being looked at some ten times on its way.
 */
const falseAlarm = 0.025;
const looks = 10;
/** Loads of the warm-up that differ by less are the same: chance, or a change in the plan's first weeks. */
const sameLoad = 0.01;

type Inputs = Pick<Plan, 'pathways' | 'backlog'>;

/** Of all scenarios, the baseline first. A short warm-up is told of once where scenarios share it. */
export function allWarnings(landed: readonly Accumulator[], plan: Inputs, bottleneck: Bottleneck): Warning[] {
  const [ofBaseline = [], ...others] = landed.map((accumulator) => warningsOf(accumulator, plan, bottleneck));
  const known = ofBaseline.flatMap((warning) => (warning.kind === 'warmUpTooShort' ? [warning] : []));
  const alike = (warning: Warning) =>
    known.some(({ kind, centreId, load }) => {
      if (warning.kind !== kind || warning.centreId !== centreId) return false;
      // Both may have nothing to fill: a load without bounds.
      return warning.load === load || Math.abs(warning.load - load) < sameLoad;
    });
  return [...ofBaseline, ...others.flat().filter((warning) => !alike(warning))];
}

/** What the figures of a scenario cannot be relied on for, centre by centre; nothing before intervals can be given. */
function warningsOf(landed: Accumulator, plan: Inputs, bottleneck: Bottleneck): Warning[] {
  if (landed.totals.length < 3) return [];
  return landed.frame.centres.flatMap((centreId, centre): Warning[] => {
    const none = nobodyStarts(landed, centre);
    if (!none) {
      return [...warmUpWarning(landed, plan, centreId, centre), ...growthWarning(landed, centreId, centre, bottleneck)];
    }
    const { week, waiting } = none;
    const from = week === 0 ? landed.frame.startDate : landed.frame.weekStarts[week];
    return [
      // A load that is looked at over a year says nothing of a warm-up where nobody starts in part of it.
      ...(week < yearWeeks ? [] : warmUpWarning(landed, plan, centreId, centre)),
      { kind: 'nobodyStarts', scenario: landed.id, centreId, from, waiting },
    ];
  });
}

/** Of centres that start with an opening backlog the queue does not come from the warm-up. */
function warmUpWarning(
  { id: scenario, frame, load }: Accumulator,
  plan: Inputs,
  centreId: string,
  centre: number,
): Warning[] {
  if (plan.backlog?.some((row) => row.centreId === centreId && row.courses > 0)) return [];
  const { warmUpWeeks } = frame;
  // A short warm-up says little of the load, and the plan's first weeks are much the same.
  const weeks = Math.min(load.weeks, Math.max(warmUpWeeks, yearWeeks));
  // A few weeks are chance, and say nothing of a load.
  if (weeks < quarterWeeks) return [];
  const weekly = { ...meanLoad(load, centre, 0, weeks), variance: askedVariance(load, centre, 0, weeks) };
  if (weekly.asked === 0) return [];
  const needed = warmUpNeeded(weekly, fillWeeks(plan));
  if (needed <= warmUpWeeks) return [];
  const share = weekly.asked / weekly.had;
  const ends = needed <= longestWarmUpWeeks ? { neededWeeks: Math.ceil(needed) } : {};
  return [{ kind: 'warmUpTooShort', scenario, centreId, load: share, warmUpWeeks, ...ends }];
}

/**
 * A queue does not settle when it grew from the year before the last to the last by more than chance and more than a
 * little, is not falling at the end, and either the machines are asked for more than they can fill, up to the end, or
 * it grew in the year before as well.
 */
function growthWarning(landed: Accumulator, centreId: string, centre: number, bottleneck: Bottleneck): Warning[] {
  const { id: scenario, frame, load } = landed;
  const growths = [0, 1].map((back) => landed.growth.map((rows) => rows[centre * 2 + back]));
  const [last, before] = growths.map(estimate);
  const [lastChance, beforeChance] = growths.map(chanceAlone);
  const decisionsPerWeek = coursesAt(landed, centre) / frame.planWeeks;
  const rare = falseAlarm / (looks * frame.centres.length);
  const grows = ({ mean }: Estimate, chance: number) => chance < rare && mean >= leastGrowth * decisionsPerWeek;
  const queue = meanQueue(landed, centre);
  if (!grows(last, lastChance) || falls(queue)) return [];
  const overloaded = overloadedFrom(load, centre, frame.warmUpWeeks);
  const lasts = load.weeks - overloaded >= leastOverloadWeeks;
  if (!lasts && !grows(before, beforeChance)) return [];
  const from = lasts ? overloaded : frame.warmUpWeeks + risenFrom(queue);
  const { asked, had } = meanLoad(load, centre, from, load.weeks);
  const date = addWeeks(frame.startDate, from - frame.warmUpWeeks);
  const held = bottleneck(scenario, centre, date, asked / had);
  return [
    {
      ...{ kind: 'queueGrows', scenario, centreId, from: date, load: asked / had, growthPerWeek: last },
      ...(held && { bottleneck: held }),
    },
  ];
}

/** How probable a growth as large as these is where there is none; 1 where there are too few to say. */
function chanceAlone(growth: readonly number[]): number {
  const known = growth.filter((value) => !Number.isNaN(value));
  if (known.length < 3) return 1;
  const middle = meanOf(known, 0, known.length);
  const variance = known.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (known.length - 1);
  return variance === 0 ? Number(middle <= 0) : tAbove(middle / Math.sqrt(variance / known.length), known.length - 1);
}

const coursesAt = ({ totals, frame }: Accumulator, centre: number): number => {
  const cell = (1 + frame.years.length + centre) * totalColumns + total.courses;
  return totals.reduce((sum, row) => sum + row[cell], 0) / totals.length;
};

/** A centre's queue week by week, mean over replications. */
function meanQueue({ frame, weekly }: Accumulator, centre: number): Float64Array {
  const weeks = frame.weekStarts.length;
  const first = ((1 + centre) * weeklyMetrics.length + weeklyMetrics.indexOf('queue')) * weeks;
  return Float64Array.from({ length: weeks }, (_, week) => weekly.sums[first + week] / weekly.counts[first + week]);
}

/** Whether the last quarter's mean is below that of the quarter before. */
function falls(queue: Float64Array): boolean {
  const weeks = Math.min(quarterWeeks, Math.floor(queue.length / 2));
  return meanOf(queue, queue.length - weeks, weeks) < meanOf(queue, queue.length - 2 * weeks, weeks);
}

/** The week from which a queue's quarterly mean has been more than a tenth of its way up from its lowest. */
function risenFrom(queue: Float64Array): number {
  const quarters = Array.from({ length: Math.max(1, queue.length - quarterWeeks + 1) }, (_, week) =>
    meanOf(queue, week, Math.min(quarterWeeks, queue.length)),
  );
  const lowest = Math.min(...quarters);
  const level = lowest + 0.1 * (quarters[quarters.length - 1] - lowest);
  return quarters.findLastIndex((mean) => mean <= level) + 1;
}
