import type { Plan } from '../../../db/schema/plan.ts';
import { addWeeks, earlierOf, laterOf, longDate } from '../../plan/dates.ts';

/** A part of the plan whose courses an event log has, by the day on which they were decided. */
export type EventPeriod = { name: string; from?: string; until?: string };

/** The calendar years of a plan, the first and the last as far as the plan goes, and the whole of it. */
export function eventPeriods({ startDate, horizonWeeks }: Plan): EventPeriod[] {
  const end = addWeeks(startDate, horizonWeeks);
  const first = Number(startDate.slice(0, 4));
  const last = Number(addWeeks(startDate, horizonWeeks - 1).slice(0, 4));
  const years = Array.from({ length: last - first + 1 }, (_, at): EventPeriod => {
    const [begins, ends] = [`${first + at}-01-01`, `${first + at + 1}-01-01`];
    const from = laterOf(begins, startDate);
    const until = earlierOf(ends, end);
    const part = from === startDate && from !== begins ? `, from ${longDate(startDate).replace(/ \d+$/, '')}` : '';
    return { name: `${first + at}${part}`, from, until };
  });
  return years.length < 2 ? [{ name: 'All of the plan' }] : [...years, { name: 'All of the plan (a large file)' }];
}
