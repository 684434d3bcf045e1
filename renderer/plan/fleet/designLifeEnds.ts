import type { Machine } from '../../../db/schema/machine.ts';
import { addDays } from '../dates.ts';

/** The day a machine in use from a date comes to the end of its design life, `YYYY-MM-DD`. */
export const designLifeEnds = (bornOn: string, { designLifeYears }: Pick<Machine, 'designLifeYears'>): string =>
  addDays(bornOn, Math.round(designLifeYears * 365.25));
