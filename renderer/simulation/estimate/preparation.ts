import type { Pathway } from '../../../db/schema/pathway.ts';
import { isUrgent } from '../../../db/schema/urgent.ts';
import type { Blocks } from './blocks.ts';
import type { Horizon } from './horizon.ts';
import type { StageName } from './ready.ts';

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
 * Preparation of a pathway at a centre where neither simulators nor planning hold anybody up: simulated on the first
 * open day after the decision (on the day itself where the pathway says so), planned, and started that day.
 */
export function preparationOf(horizon: Horizon, blocks: Blocks, pathway: PreparedPathway): Preparation {
  const planning = planningDays(pathway.planning);
  const mean = planning.reduce((sum, probability, days) => sum + probability * days, 0);
  const { openDays, ordinalAt } = blocks;
  const soonest = pathway.sameDay ? 0 : 1;
  let decisions = 0;
  let open = 0;
  let calendarDays = 0;
  for (let day = 0; day < horizon.timeline.end; day++) {
    const next = ordinalAt[day + soonest];
    if (!horizon.isDecisionDay(day) || next + planning.length > openDays.length) continue;
    decisions++;
    open += next - ordinalAt[day];
    for (let days = 0; days < planning.length; days++) calendarDays += planning[days] * (openDays[next + days] - day);
  }
  const lag = mean + (decisions > 0 ? open / decisions : soonest);
  const daysPerOpenDay = horizon.days / Math.max(1, openDays.length);
  const minutesOf = (kind: 'ctSimulator' | 'mrSimulator') =>
    pathway.imaging.reduce((sum, image) => sum + (image.kind === kind ? image.minutes : 0), 0);
  return {
    lag,
    waited: decisions > 0 ? calendarDays / decisions / daysPerOpenDay : lag,
    urgent: isUrgent(pathway),
    asked: {
      planning: pathway.planning === null ? 0 : 1,
      ctSimulator: minutesOf('ctSimulator'),
      mrSimulator: minutesOf('mrSimulator'),
    },
  };
}
