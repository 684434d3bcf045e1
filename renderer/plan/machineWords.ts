import type { Breakdown, Machine } from '../../db/schema/machine.ts';
import { decimal, percent } from './numbers.ts';

const counted = (count: number, unit: string): string =>
  `${decimal(count, Number.isInteger(count) ? 0 : 1)} ${unit}${count === 1 ? '' : 's'}`;

/** “1 day every 4.3 weeks” */
export const serviceWords = ({ everyWeeks, days }: NonNullable<Machine['service']>): string =>
  `${counted(days, 'day')} every ${counted(everyWeeks, 'week')}`;

/** How often a machine fails and how long it is then out. */
export const breakdownWords = ({
  meanDaysBetween,
  repairHoursMedian,
  repairHours95th,
  ageingPerYear,
}: Breakdown): string =>
  `every ${counted(meanDaysBetween, 'day')} of work when new, ${percent(ageingPerYear)} more often with each year of ` +
  `age; half are mended in ${counted(repairHoursMedian, 'hour')}, 95 in 100 in ${counted(repairHours95th, 'hour')}`;

/** “10% of the day, until 1 day before” */
export const reserveWords = ({ share, releaseDays }: NonNullable<Machine['urgentReserve']>): string =>
  `${percent(share)} of the day, until ${releaseDays === 0 ? 'the day itself' : `${counted(releaseDays, 'open day')} before`}`;
