import type { Network } from '../compile/network.ts';

/** Where each simulated day is reported: rows of the year it lies in, and its week; -1 outside the plan's period. */
export type ReportingCalendar = { year: Int16Array; week: Int16Array };

export function reportingCalendar({ timeline }: Network): ReportingCalendar {
  const year = new Int16Array(timeline.days).fill(-1);
  const week = new Int16Array(timeline.days).fill(-1);
  for (let index = 0; index < timeline.years.length; index++) {
    year.fill(index, timeline.yearStarts[index], timeline.yearStarts[index + 1]);
  }
  for (let day = timeline.start; day < timeline.end; day++) week[day] = timeline.weekOf(day);
  return { year, week };
}
