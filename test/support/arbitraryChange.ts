import fc from 'fast-check';
import type { Change } from '../../db/schema/change.ts';
import { aLinac } from './smallPlan.ts';

/** Days from the start of small plans, as an ISO date. */
const date = (days: number): string => new Date(Date.UTC(2028, 2, 1 + days)).toISOString().slice(0, 10);

const day = fc.integer({ min: -20, max: 250 });
const from = day.map(date);
const period = fc
  .tuple(day, fc.option(fc.integer({ min: 1, max: 90 })))
  .map(([first, days]) => ({ from: date(first), ...(days === null ? {} : { until: date(first + days) }) }));
const machineId = fc.constantFrom('linac-0', 'linac-1', 'linac-2', 'linac-3', 'linac-new', 'ct');
const centreId = fc.constantFrom('centre-0', 'centre-1', 'centre-2');
const breakdown = fc.option(
  fc.constantFrom(
    { meanDaysBetween: 1, repairHoursMedian: 1, repairHours95th: 30, ageingPerYear: 0.2 },
    { meanDaysBetween: 20, repairHoursMedian: 6, repairHours95th: 60, ageingPerYear: 0 },
  ),
);

/** Something a scenario does to `arbitraryPlan`, other than cuts without notice, with an id of its own. */
export function arbitraryChange(index: number): fc.Arbitrary<Change> {
  const id = `change-${index}`;
  const minutes = fc.integer({ min: 0, max: 300 });
  return fc.oneof<fc.Arbitrary<Change>[]>(
    fc.record({ machineId, toCentreId: centreId, from }).map((to) => ({ type: 'moveMachine', id, ...to })),
    fc.record({ machineId, from }).map((retired) => ({ type: 'retireMachine', id, ...retired })),
    fc.record({ centreId, minutes, from }).map(({ centreId: at, minutes: minutesPerDay, from: since }) => ({
      ...{ type: 'addMachine', id, from: since },
      machine: aLinac(`extra-${index}`, at, { minutesPerDay, matchedGroup: 'group', capabilities: ['special'] }),
    })),
    fc.record({ centreId, from }).map((closed) => ({ type: 'closeCentre', id, ...closed })),
    fc.tuple(machineId, minutes, period).map(([machine, minutesPerDay, when]) => ({
      type: 'changeHours',
      id,
      machineId: machine,
      minutesPerDay,
      ...when,
    })),
    fc
      .tuple(centreId, fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }), period)
      .map(([centre, weekdays, when]) => ({ type: 'changeOpeningDays', id, centreId: centre, weekdays, ...when })),
    fc
      .tuple(centreId, fc.constantFrom(0, 0.5, 1.5), period)
      .map(([centre, factor, when]) => ({ type: 'changeStaffing', id, centreId: centre, factor, ...when })),
    fc.tuple(centreId, centreId, fc.constantFrom(0.3, 1), from).map(([fromCentreId, toCentreId, share, since]) => ({
      ...{ type: 'divertFlow', id, zoneId: '*', pathwayId: '*', fromCentreId, toCentreId, share, from: since },
    })),
    fc
      .tuple(fc.constantFrom(0, 2), period)
      .map(([factor, when]) => ({ type: 'changeDemand', id, zoneId: '*', pathwayId: '*', factor, ...when })),
    fc
      .tuple(fc.constantFrom('pathway-0', 'pathway-1'), fc.integer({ min: 1, max: 20 }), from)
      .map(([pathwayId, fractions, since]) => ({
        ...{ type: 'changeFractionation', id, pathwayId, mix: [{ fractions, share: 1 }], from: since },
      })),
    fc.tuple(machineId, breakdown, from).map(([machine, behaviour, since]) => ({
      ...{ type: 'changeBreakdown', id, machineId: machine, breakdown: behaviour, from: since },
    })),
    fc.tuple(fc.boolean(), from).map(([enabled, since]) => ({
      ...{ type: 'setMutualAid', id, enabled, offerAfterDays: 3, maxExtraMinutes: 60, acceptance: 0.7, from: since },
    })),
    day.map((start) => ({ type: 'moveProject', id, projectId: 'swap', start: date(start) })),
  );
}
