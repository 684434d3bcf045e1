import { shortDate } from '../../plan/dates.ts';
import { decimal } from '../../plan/numbers.ts';
import { differenceText, kpiOf } from '../../plan/results/kpis.ts';
import { elsewhere } from '../../plan/risk/elsewhere.ts';
import type { LossEffect } from '../../plan/risk/lossEffect.ts';
import type { Loss } from '../../plan/risk/losses.ts';
import type { NetworkEstimate } from '../../simulation/estimate/estimates.ts';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';

/** A loss, and what it does. */
export type LossRow = { loss: Loss; effect: LossEffect };

export const weeksText = (weeks: number): string => (weeks === 1 ? '1 week' : `${weeks} weeks`);

const coursesText = (courses: number): string => (courses === 1 ? '1 course' : `${decimal(courses)} courses`);

/** What losses are ranked by: starts later than their target, more than without it. */
export const weightOf = ({ effect }: LossRow): number => effect.breaches?.difference ?? 0;

/** What would hurt most, in a sentence. */
export function worstSentence({ loss, effect }: LossRow): string {
  const more = effect.breaches ? differenceText(kpiOf.breaches, effect.breaches.difference, effect.breaches.ci95) : '';
  const back =
    effect.weeksUntilBack === null
      ? 'waits there are not back before the plan ends'
      : `waits there are back after ${weeksText(effect.weeksUntilBack)}`;
  return `Losing ${loss.name} for ${weeksText(loss.weeks)} from ${shortDate(loss.from)} would hurt most: ${more} starts later than target, up to ${decimal(effect.longestExtraDays, 1)} days longer to wait, and ${back}.`;
}

/** Where people could go, a sentence for each of the two places that are next for most of them. */
export function elsewhereWords(network: ResolvedPlan, estimate: NetworkEstimate, loss: Loss): string[] {
  const found = elsewhere(network, estimate, loss).slice(0, 2);
  if (found.length === 0) return ['nowhere within the network'];
  return found.map(({ name, extraMinutes, share, roomPerWeek }) => {
    const further =
      extraMinutes === null
        ? ''
        : `, ${extraMinutes >= 0.5 ? `${decimal(extraMinutes)} minutes further` : 'no further'}`;
    const room = roomPerWeek < 1 ? 'no room' : `room for ${coursesText(Math.round(roomPerWeek))} a week`;
    return `${name}: next for ${decimal(share * 100)}%${further}, ${room}`;
  });
}
