import { monthYear } from '../../../../plan/dates.ts';

/** “Apr 2023”, from 2023-04. */
export const shortMonth = (month: string): string => monthYear(`${month}-01`);
