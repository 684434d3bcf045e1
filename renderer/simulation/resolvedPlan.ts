import type { Change, ChangeType } from '../../db/schema/change.ts';
import type { Plan } from '../../db/schema/plan.ts';

/** One type of change. */
export type ChangeOf<T extends ChangeType> = Extract<Change, { type: T }>;

/**
 * A plan with a scenario's changes applied. What a plan can say stands in `plan`, which shares every untouched record
 * with the plan it came from; what holds only for a time is carried beside it, in the order in which it was made, so
 * that a later change wins.
 */
export type ResolvedPlan = {
  /** `baseline` or the scenario's id. */
  id: string;
  plan: Plan;
  hours: readonly ChangeOf<'changeHours'>[];
  openingDays: readonly ChangeOf<'changeOpeningDays'>[];
  staffing: readonly ChangeOf<'changeStaffing'>[];
  demand: readonly ChangeOf<'changeDemand'>[];
  moves: readonly ChangeOf<'moveMachine'>[];
  /** Cuts that booking learns of on the day they begin. */
  machineDown: readonly ChangeOf<'machineDown'>[];
  centreDown: readonly ChangeOf<'centreDown'>[];
  breakdowns: readonly ChangeOf<'changeBreakdown'>[];
  mutualAid: readonly ChangeOf<'setMutualAid'>[];
};

/** The plan as it stands, without any change. */
export const unchanged = (plan: Plan): ResolvedPlan => ({
  id: 'baseline',
  plan,
  hours: [],
  openingDays: [],
  staffing: [],
  demand: [],
  moves: [],
  machineDown: [],
  centreDown: [],
  breakdowns: [],
  mutualAid: [],
});
