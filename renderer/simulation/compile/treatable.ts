import type { Withdrawal } from './network.ts';
import type { Timeline } from './timeline.ts';
import type { Unit } from './units.ts';

/**
 * For every day, the day on which these units' present time of being able to treat, taken together, ends (the number
 * of days when it never does); 0 when none of them can. A cut without notice counts on its own days only: before it
 * begins nobody knows of it.
 */
export function treatableUntil(
  { days }: Timeline,
  units: readonly Unit[],
  candidates: Int16Array,
  withdrawals: readonly Withdrawal[],
): Int32Array {
  const planned = new Uint8Array(days);
  const actual = new Uint8Array(days);
  for (const index of candidates) {
    const inService = units[index]?.inService;
    if (!inService) continue;
    const cuts = withdrawals.filter(({ unit }) => unit === index);
    const up = cuts.length === 0 ? inService : inService.slice();
    for (const { from, until } of cuts) up.fill(0, from, until);
    for (let day = 0; day < days; day++) {
      planned[day] |= inService[day];
      actual[day] |= up[day];
    }
  }
  const until = new Int32Array(days);
  let end = days;
  for (let day = days - 1; day >= 0; day--) {
    if (!planned[day]) end = day;
    until[day] = actual[day] ? end : 0;
  }
  return until;
}
