import type { Plan } from '../../../db/schema/plan.ts';
import type { Journey } from './journeys.ts';
import { type Mode, minutesBetween } from './travelTimes.ts';

/** What counts as near, one way: the travel time that radiotherapy in England has been planned by since 2007. */
export const nearMinutes = 45;

/** Travel of some courses. What the plan holds no minutes for is counted apart and never as zero. */
export type TravelMeasure = {
  coursesPerYear: number;
  /** Mean minutes one way per course, of those that are known; null when none is. */
  minutes: Record<Mode, number | null>;
  /** Share of courses, of those known, that travel no more than 45 minutes one way by car; null when none is known. */
  withinNear: number | null;
  /** Courses a year whose minutes the plan does not hold. */
  unknown: Record<Mode, number>;
};

/** Mean travel of some journeys, weighted by courses. */
export function travelMeasure(plan: Plan, journeys: readonly Journey[]): TravelMeasure {
  const sums = { car: { known: 0, minutes: 0 }, publicTransport: { known: 0, minutes: 0 } };
  let coursesPerYear = 0;
  let near = 0;
  for (const { zoneId, centreId, coursesPerYear: courses } of journeys) {
    coursesPerYear += courses;
    for (const mode of ['car', 'publicTransport'] as const) {
      const minutes = minutesBetween(plan, zoneId, centreId, mode);
      if (minutes === null) continue;
      sums[mode].known += courses;
      sums[mode].minutes += courses * minutes;
      if (mode === 'car' && minutes <= nearMinutes) near += courses;
    }
  }
  const mean = ({ known, minutes }: { known: number; minutes: number }) => (known > 0 ? minutes / known : null);
  const missing = ({ known }: { known: number }) => Math.max(0, clean(coursesPerYear - known));
  return {
    coursesPerYear,
    minutes: { car: mean(sums.car), publicTransport: mean(sums.publicTransport) },
    withinNear: sums.car.known > 0 ? near / sums.car.known : null,
    unknown: { car: missing(sums.car), publicTransport: missing(sums.publicTransport) },
  };
}

/** Takes away what binary sums leave of nothing. */
const clean = (courses: number): number => Math.round(courses * 1e6) / 1e6;
