import { type Frame, type Measures, weeklyMetrics } from '../measures/measures.ts';

const yearWeeks = 52;

/**
 * How one replication's queues grow towards the end of the plan, courses a week, two values to a centre: from the mean
 * of the year before the last to that of the last, and of the two years before. Whole years, so that seasons do not look
 * like growth; NaN where the plan is too short, since in one year an outage looks like growth as well.
 */
export function queueGrowth(frame: Frame, { weekly }: Measures): Float64Array {
  const growth = new Float64Array(frame.centres.length * 2).fill(Number.NaN);
  const weeks = frame.weekStarts.length;
  const years = Math.min(3, Math.floor(weeks / yearWeeks));
  for (let centre = 0; centre < frame.centres.length; centre++) {
    const end = ((1 + centre) * weeklyMetrics.length + weeklyMetrics.indexOf('queue') + 1) * weeks;
    const means = Array.from({ length: years }, (_, back) => meanOf(weekly, end - (back + 1) * yearWeeks, yearWeeks));
    for (let back = 0; back + 1 < years; back++) {
      growth[centre * 2 + back] = (means[back] - means[back + 1]) / yearWeeks;
    }
  }
  return growth;
}

export function meanOf(values: ArrayLike<number>, from: number, count: number): number {
  let sum = 0;
  for (let index = from; index < from + count; index++) sum += values[index];
  return sum / count;
}
