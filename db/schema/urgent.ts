import type { Pathway } from './pathway.ts';

/** A target of so many days or fewer makes a pathway urgent when the plan does not say. */
export const urgentTargetDays = 14;

/** Whether courses of a pathway may use the minutes that machines hold for urgent courses. */
export const isUrgent = ({ urgent, targetDays }: Pick<Pathway, 'urgent' | 'targetDays'>): boolean =>
  urgent ?? targetDays <= urgentTargetDays;
