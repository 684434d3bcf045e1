import type { Plan } from '../../../db/schema/plan.ts';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import type { LossEffect } from '../../simulation/risk/lossEffect.ts';
import type { Loss } from '../../simulation/risk/losses.ts';
import type { Tried } from '../../simulation/risk/trials.ts';
import { namesIn } from '../commands/recordNames.ts';
import { shortDate } from '../dates.ts';
import { decimal, signed } from '../numbers.ts';
import { differenceText, kpiOf } from '../results/kpis.ts';
import { elsewhere, type RoomAt } from './elsewhere.ts';

/** A loss, the name of what is lost, and what that does. */
export type LossRow = { loss: Loss; name: string; effect: LossEffect };

/** Losses of which something can be said, those that would hurt most first. */
export const lossRows = (plan: Plan, tried: readonly Tried<Loss, LossEffect>[]): LossRow[] =>
  tried
    .flatMap(({ of: loss, effect }) => (effect ? [{ loss, name: namesIn(plan)(loss.kind, loss.id), effect }] : []))
    .toSorted((a, b) => weightOf(b) - weightOf(a));

export const weeksText = (weeks: number): string => (weeks === 1 ? '1 week' : `${weeks} weeks`);

const coursesText = (courses: number): string => (courses === 1 ? '1 course' : `${decimal(courses)} courses`);

/** Those of which more late starts can be told from noise before those of which they cannot. */
export const toldFirst = (rows: readonly LossRow[]): LossRow[] =>
  rows.toSorted((a, b) => Number(isTold(b)) - Number(isTold(a)));

const isTold = ({ effect }: LossRow): boolean => effect.breaches?.distinguishable === true;

const minutesText = (minutes: number): string => (minutes === 1 ? '1 minute' : `${decimal(minutes)} minutes`);

/** What losses are ranked by: starts later than their target, more than without it. */
export const weightOf = ({ effect }: Pick<LossRow, 'effect'>): number => effect.breaches?.difference ?? 0;

/** “1,461 more starts later than target” */
export function lateStarts(breaches: LossEffect['breaches']): string {
  const difference = breaches?.difference ?? 0;
  const count = differenceText(kpiOf.breaches, Math.abs(difference), breaches?.ci95 ?? null).replace('+', '');
  return `${count} ${difference < 0 ? 'fewer' : 'more'} starts later than target`;
}

/** What would hurt most, in a sentence. */
export function worstSentence({ loss, name, effect }: LossRow): string {
  const back =
    effect.weeksUntilBack === null
      ? 'waits there are not back before the plan ends'
      : `waits there are back after ${weeksText(effect.weeksUntilBack)}`;
  return `Losing ${name} for ${weeksText(loss.weeks)} from ${shortDate(loss.from)} would hurt most: ${lateStarts(effect.breaches)}, up to ${decimal(effect.longestExtraDays, 1)} days longer to wait, and ${back}.`;
}

/** Where people could go, a sentence for each of the two places that are next for most of them. */
export function elsewhereWords(network: ResolvedPlan, roomAt: RoomAt, loss: Loss): string[] {
  const found = elsewhere(network, roomAt, loss).slice(0, 2);
  if (found.length === 0) return ['nowhere within the network'];
  return found.map(({ name, extraMinutes, share, roomPerWeek }) => {
    const further =
      extraMinutes === null
        ? ''
        : `, ${extraMinutes >= 0.5 ? `${minutesText(Math.round(extraMinutes))} further` : 'no further'}`;
    const room = roomPerWeek < 1 ? 'no room' : `room for ${coursesText(Math.round(roomPerWeek))} a week`;
    return `${name}: next for ${decimal(share * 100)}%${further}, ${room}`;
  });
}

/** A count of courses beyond those without the loss, with its interval; in words where it cannot be told. */
export function effectWords(row: LossEffect['breaches']): { value: string; interval: string } {
  if (row === null) return { value: '–', interval: '' };
  if (!row.distinguishable) return { value: 'noise', interval: 'cannot be told' };
  return {
    value: signed(row.difference),
    interval: row.ci95 === null ? '' : `${signed(row.ci95[0])} to ${signed(row.ci95[1])}`,
  };
}

/** In how many weeks waits are back to what they would have been. */
export const backWords = (weeks: LossEffect['weeksUntilBack']): string =>
  weeks === null ? 'not in the plan' : weeks === 0 ? 'at once' : weeksText(weeks);
