import type { UncertainInput } from '../../../db/schema/uncertainty.ts';
import { decimal, percent } from '../numbers.ts';

/** How an uncertain input is spoken of. */
export type InputWords = { name: string; about: string; format(value: number): string; step: number };

const times = (value: number): string => percent(value);

export const inputWords: Record<UncertainInput, InputWords> = {
  demand: { name: 'Courses', about: 'of what the plan has', format: times, step: 0.01 },
  growth: { name: 'Growth a year', about: 'of every area and pathway', format: (v) => percent(v, 1), step: 0.001 },
  staffing: { name: 'Staffed minutes', about: 'of those rostered', format: times, step: 0.01 },
  timeBetweenFailures: { name: 'Time between failures', about: 'of what the plan has', format: times, step: 0.05 },
  repairTime: { name: 'Time to repair', about: 'of what the plan has', format: times, step: 0.05 },
  projectLength: { name: 'Length of projects', about: 'of what is planned', format: times, step: 0.05 },
  projectDelay: {
    ...{ name: 'Delay of projects', about: 'that have not begun', step: 1 },
    format: (value) => `${decimal(value)} ${value === 1 ? 'week' : 'weeks'}`,
  },
};
