import type { ObservedMeasure } from '../../../db/schema/observation.ts';

/** What a measure is called where it heads a table or a chart. */
export const measureNames: { readonly [M in ObservedMeasure]: string } = {
  startsWithin31Days: 'Starts within 31 days',
  waitDays: 'Median wait',
  coursesDecided: 'Decisions to treat a month',
  coursesStarted: 'Courses started a month',
  attendancesPerMachineDay: 'Attendances per machine per day',
  fractionsPerMachineDay: 'Fractions per machine per day',
};
