import { expect } from 'vitest';
import type { Change } from '../../../db/schema/change.ts';
import type { Breakdown, Machine } from '../../../db/schema/machine.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { breakdownDrawer } from '../../../renderer/simulation/booking/breakdowns.ts';
import { dayOf, isoDateOf } from '../../../renderer/simulation/calendar/day.ts';
import type { Network } from '../../../renderer/simulation/compile/network.ts';
import { replicationKey } from '../../../renderer/simulation/random/key.ts';
import { networkOf } from '../../support/simulate.ts';
import { machineOfSlot, unitOfSlot } from '../../support/slots.ts';
import { aLinac, smallPlan } from '../../support/smallPlan.ts';

export const startDay = dayOf('2028-03-01');
export const date = (day: number) => isoDateOf(startDay + day);
export const tenYears = 522;

/** New on the first day of the plan, and repaired in exactly as many hours as it says. */
export const breaking = (meanDaysBetween: number, hours: number, ageingPerYear = 0): Breakdown => ({
  meanDaysBetween,
  repairHoursMedian: hours,
  repairHours95th: hours,
  ageingPerYear,
});
export const breakable = (id: string, breakdown: Breakdown | null, changes: Partial<Machine> = {}) =>
  aLinac(id, 'centre', { commissioned: date(0), breakdown, ...changes });

/** A failure too short to be of any matter, so that every one of them is seen. */
export const momentary = 1 / 3600;

export const compiled = (changes: Partial<Plan>, ...made: Change[]) =>
  networkOf(
    smallPlan({ demand: [], horizonWeeks: tenYears, ...changes, scenarios: [{ id: 's', name: 's', changes: made }] }),
    's',
  );

export type Loss = { machine: string; day: number; ordinal: number; minutes: number };

/** What breakdowns cost in so many replications, in order of day. */
export function lossesOf(network: Network, replications = 1): Loss[][] {
  const draw = breakdownDrawer(network);
  const { units, slotDay } = network;
  return Array.from({ length: replications }, (_, replication) => {
    const { slot, seconds } = draw(replicationKey(1, replication));
    return Array.from({ length: slot.length }, (_, row) => ({
      machine: machineOfSlot(network, slot[row]),
      day: slotDay[slot[row]],
      ordinal: slot[row] - units.base[unitOfSlot(network, slot[row])],
      minutes: seconds[row] / 60,
    }));
  });
}
export const of = (losses: readonly Loss[], id: string) => losses.filter(({ machine }) => machine === id);
export const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
/** Four standard errors of the mean of these values. */
export const fourErrors = (values: readonly number[]) => {
  const centre = mean(values);
  return 4 * Math.sqrt(mean(values.map((value) => (value - centre) ** 2)) / (values.length - 1));
};
/** A Poisson count is within four standard deviations of what is expected. */
export const expectCount = (count: number, expected: number) =>
  expect(Math.abs(count - expected)).toBeLessThan(4 * Math.sqrt(expected));
