import type { Network } from '../../compile/network.ts';
import { loadWeeks } from '../../measures/measures.ts';
import type { Writer } from './writer.ts';

/** Where each simulated day is reported: rows of the year it lies in, and its week; -1 outside the plan's period. */
export function writeReporting(write: Writer, { timeline, machines }: Network): void {
  const { start, end, days, years, yearStarts } = timeline;
  const year = new Int16Array(days).fill(-1);
  const week = new Int16Array(days).fill(-1);
  for (let index = 0; index < years.length; index++) year.fill(index, yearStarts[index], yearStarts[index + 1]);
  for (let day = start; day < end; day++) week[day] = timeline.weekOf(day);
  write.shorts('dayYear', year);
  write.shorts('dayWeek', week);
  write.number('yearCount', years.length);
  write.ints('yearStarts', yearStarts);
  write.number('weekCount', timeline.weeks);
  write.number('loadWeeks', loadWeeks(timeline));
  write.number('machineCount', machines.length);
}
