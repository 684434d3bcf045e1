import type { Centre } from './centre.ts';

/** Minutes that a treatment machine works beyond its day at most, when the plan does not say for its centre. */
export const usualOvertimeMinutesPerDay = 60;

/** Most minutes that a treatment machine of a centre works beyond its day to recover what a breakdown lost. */
export const overtimeMinutesOf = ({ overtimeMinutesPerDay }: Pick<Centre, 'overtimeMinutesPerDay'>): number =>
  overtimeMinutesPerDay ?? usualOvertimeMinutesPerDay;
