import { sum } from 'd3-array';
import type { Centre } from '../../db/schema/centre.ts';
import { bunkerKinds, type Machine } from '../../db/schema/machine.ts';
import type { Plan } from '../../db/schema/plan.ts';
import { daysBetween } from './dates.ts';
import { comesFrom, mapFlows } from './mapFlows.ts';
import { perPlan } from './perPlan.ts';

/** A centre as the map tells of it. */
export type MapCentre = {
  centre: Centre;
  /** Treatment machines in bunkers that are in service on the date. */
  linacs: number;
  coursesPerYear: number;
};

const inServiceOn = (machine: Machine, date: string): boolean =>
  (machine.inService ?? '') <= date && (machine.outOfService === undefined || machine.outOfService > date);

/** A centre's machines that are in service on the date: linacs first, then by name. */
export function machinesAt(plan: Plan, centreId: string, date: string): Machine[] {
  const order = (machine: Machine) => (bunkerKinds.includes(machine.kind) ? 0 : 1);
  return plan.machines
    .filter((machine) => machine.centreId === centreId && inServiceOn(machine, date))
    .sort((a, b) => order(a) - order(b) || a.name.localeCompare(b.name, 'en-GB', { numeric: true }));
}

/** The plan's centres from north to south, as they are read and walked through. */
export const mapCentres = perPlan((plan: Plan, date: string): MapCentre[] =>
  plan.centres
    .map((centre) => ({
      centre,
      linacs: machinesAt(plan, centre.id, date).filter(({ kind }) => bunkerKinds.includes(kind)).length,
      coursesPerYear: sum(comesFrom(mapFlows(plan, date), centre.id), (part) => part.coursesPerYear),
    }))
    .sort((a, b) => b.centre.lat - a.centre.lat),
);

/** Whole years from commissioning to the date. */
export const ageYears = (machine: Machine, date: string): number =>
  Math.max(0, Math.floor(daysBetween(machine.commissioned, date) / 365.25));
