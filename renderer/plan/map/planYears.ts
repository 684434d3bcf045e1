import type { Plan } from '../../../db/schema/plan.ts';
import { addDays } from '../dates.ts';

/** `2027–2037`: the years the plan, and so a figure over the whole of it, covers. */
export function planYears({ startDate, horizonWeeks }: Plan): string {
  const last = addDays(startDate, horizonWeeks * 7 - 1);
  const [first, end] = [startDate.slice(0, 4), last.slice(0, 4)];
  return first === end ? first : `${first}–${end}`;
}
