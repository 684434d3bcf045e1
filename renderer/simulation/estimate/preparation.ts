import type { Pathway } from '../../../db/schema/pathway.ts';
import { isUrgent } from '../../../db/schema/urgent.ts';
import { rememberEach } from '../memo.ts';
import type { Blocks } from './blocks.ts';
import type { Horizon } from './horizon.ts';

/**
 * Probabilities of whole open days of planning: a triangular duration rounded to the nearest, as booking rounds it.
 */
export function planningDays(planning: Pathway['planning']): Float64Array {
  if (planning === null) return Float64Array.of(1);
  const { minDays: min, modeDays: mode, maxDays: max } = planning;
  const below = (x: number): number => {
    if (x >= max) return 1;
    if (x <= min) return 0;
    return x < mode ? (x - min) ** 2 / ((max - min) * (mode - min)) : 1 - (max - x) ** 2 / ((max - min) * (max - mode));
  };
  return Float64Array.from({ length: Math.round(max) + 1 }, (_, days) => below(days + 0.5) - below(days - 0.5));
}

/** What courses go through before they are ready. */
export const stageNames = ['planning', 'ctSimulator', 'mrSimulator'] as const;
export type StageName = (typeof stageNames)[number];

/** What preparation rests on. */
export type PreparedPathway = Pick<Pathway, 'planning' | 'sameDay' | 'imaging' | 'urgent' | 'targetDays'>;

export type Preparation = {
  /** Mean open days from decision to the first day a course can start, were there room on every day. */
  lag: number;
  /** The calendar days waited until then, in open days: more than `lag` where decisions fall on closed days. */
  waited: number;
  /** May use the minutes that machines hold. */
  urgent: boolean;
  /** What a course asks of each stage: one plan or none, and minutes of simulators. */
  asked: Record<StageName, number>;
};

/**
 * Preparation of pathways at a centre where neither simulators nor planning hold anybody up: simulated on the first
 * open day after the decision (on the day itself where the pathway says so), planned, and started that day.
 */
export function preparationsOf(horizon: Horizon, blocks: Blocks, pathways: readonly PreparedPathway[]): Preparation[] {
  const openDaysFor = rememberEach(openDaysFrom, 1);
  const daysPerOpenDay = horizon.days / Math.max(1, blocks.openDays.length);
  return pathways.map((pathway) => {
    const probabilities = planningDays(pathway.planning);
    const [soonest, count] = [pathway.sameDay ? 0 : 1, probabilities.length];
    const { until, calendarDays } = openDaysFor(`${soonest}/${count}`, horizon, blocks, soonest, count);
    const lag = probabilities.reduce((sum, probability, days) => sum + probability * (until + days), 0);
    const waited = probabilities.reduce((sum, probability, days) => sum + probability * calendarDays[days], 0);
    const minutesOf = (kind: 'ctSimulator' | 'mrSimulator') =>
      pathway.imaging.reduce((sum, image) => sum + (image.kind === kind ? image.minutes : 0), 0);
    return {
      lag,
      waited: Number.isNaN(waited) ? lag : waited / daysPerOpenDay,
      urgent: isUrgent(pathway),
      asked: {
        planning: pathway.planning === null ? 0 : 1,
        ctSimulator: minutesOf('ctSimulator'),
        mrSimulator: minutesOf('mrSimulator'),
      },
    };
  });
}

/**
 * From a decision to the first open day that is at least so many days later, in open days, and to each of so many open
 * days from then on, in calendar days: means over the decisions for which all of these are known, NaN where there is none.
 */
function openDaysFrom(
  { decisionDays }: Horizon,
  { openDays, ordinalAt }: Blocks,
  soonest: number,
  count: number,
): { until: number; calendarDays: Float64Array } {
  const calendarDays = new Float64Array(count);
  let decisions = 0;
  let until = 0;
  for (const day of decisionDays) {
    const next = ordinalAt[day + soonest];
    if (next + count > openDays.length) break;
    decisions++;
    until += next - ordinalAt[day];
    for (let after = 0; after < count; after++) calendarDays[after] += openDays[next + after] - day;
  }
  for (let after = 0; after < count; after++) calendarDays[after] /= decisions;
  return { until: decisions > 0 ? until / decisions : soonest, calendarDays };
}
