import type { Change } from '../../../db/schema/change.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { addDays, addWeeks, daysBetween } from '../dates.ts';
import type { ChangeOf, DateLever, EndLever } from './lever.ts';

/** The first and the last day on which anything of a plan can change. */
export const daysOf = (plan: Plan): { min: string; max: string } => ({
  min: plan.startDate,
  max: addDays(addWeeks(plan.startDate, plan.horizonWeeks), -1),
});

type Dated = Extract<Change, { from: string }>;
type Ending = ChangeOf<'changeHours' | 'changeOpeningDays' | 'changeStaffing' | 'changeDemand'>;

/** The first day of a change; a last one moves along. */
export const fromLever = (plan: Plan, change: Dated, label = 'From'): DateLever => ({
  ...daysOf(plan),
  kind: 'date',
  key: 'from',
  label,
  value: change.from,
  set: (from) => movedFrom(change, from),
});

function movedFrom(change: Dated, from: string): Change {
  if (!('until' in change) || change.until === undefined) return { ...change, from };
  return { ...change, from, until: addDays(from, Math.max(1, daysBetween(change.from, change.until))) };
}

/** From when on a change no longer holds. */
export const untilLever = (plan: Plan, change: Ending): EndLever => ({
  max: addDays(daysOf(plan).max, 1),
  min: addDays(change.from, 1),
  kind: 'end',
  key: 'until',
  label: 'Until',
  value: change.until ?? null,
  set: (until) => ended(change, until),
});

function ended(change: Ending, until: string | null): Change {
  if (until !== null) return { ...change, until };
  const copy = { ...change };
  delete copy.until;
  return copy;
}
