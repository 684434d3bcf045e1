import { sum } from 'd3-array';
import type { Centre } from '../../../db/schema/centre.ts';
import { bunkerKinds, type Machine } from '../../../db/schema/machine.ts';
import { type MachineLife, resolvedMachines } from '../../simulation/resolvedMachines.ts';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import { daysBetween } from '../dates.ts';
import { comesFrom, mapFlows } from './mapFlows.ts';
import { perNetwork } from './perNetwork.ts';

/** A centre as the map tells of it. */
export type MapCentre = {
  centre: Centre;
  /** Linacs and MR-linacs in service on the date. */
  linacs: number;
  /** The day it opens, when that is after the date. */
  opens: string | null;
  coursesPerYear: number;
};

const machineLives = perNetwork((network: ResolvedPlan, _: string): MachineLife[] => resolvedMachines(network));

const covers = (from: string | null, until: string | null, date: string): boolean =>
  (from ?? '') <= date && (until === null || date < until);

const isLinac = ({ kind }: Machine): boolean => bunkerKinds.includes(kind);

/** The machines in service at a centre on the date: linacs first, then by name. */
export function machinesAt(network: ResolvedPlan, centreId: string, date: string): Machine[] {
  return machineLives(network, '')
    .filter(
      ({ inService, outOfService, stays }) =>
        covers(inService, outOfService, date) &&
        stays.some((stay) => stay.centreId === centreId && covers(stay.from, stay.until, date)),
    )
    .map(({ machine }) => machine)
    .sort(
      (a, b) => Number(isLinac(b)) - Number(isLinac(a)) || a.name.localeCompare(b.name, 'en-GB', { numeric: true }),
    );
}

/** The centres from north to south, as they are read and walked through. */
export const mapCentres = perNetwork((network: ResolvedPlan, date: string): MapCentre[] =>
  network.plan.centres
    .map((centre) => ({
      centre,
      linacs: machinesAt(network, centre.id, date).filter(isLinac).length,
      opens: centre.opens !== undefined && centre.opens > date ? centre.opens : null,
      coursesPerYear: sum(comesFrom(mapFlows(network, date), centre.id), (part) => part.coursesPerYear),
    }))
    .sort((a, b) => b.centre.lat - a.centre.lat),
);

/** Whole years from commissioning to the date. */
export const ageYears = (machine: Machine, date: string): number =>
  Math.max(0, Math.floor(daysBetween(machine.commissioned, date) / 365.25));
