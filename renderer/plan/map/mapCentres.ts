import { sum } from 'd3-array';
import type { Centre } from '../../../db/schema/centre.ts';
import { bunkerKinds, type Machine } from '../../../db/schema/machine.ts';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import { daysBetween } from '../dates.ts';
import { machinesAt } from './machinesAt.ts';
import { comesFrom, mapFlows, meanTargets } from './mapFlows.ts';
import { covers, isOut, type Outage, outagesOf } from './outages.ts';
import { perNetwork } from './perNetwork.ts';

/** A centre as the map tells of it. */
export type MapCentre = {
  centre: Centre;
  /** Linacs and MR-linacs treating on the date. */
  linacs: number;
  /** Linacs, or their places, out on the date. */
  out: Outage[];
  /** The day it opens, when that is after the date. */
  opens: string | null;
  /** Why nobody is treated there on the date though it had opened: since when it is closed, or until when it is down. */
  closed: { since: string } | { until: string } | null;
  coursesPerYear: number;
  /** Days from decision to first fraction that its courses may take, on average; null while none go there. */
  targetDays: number | null;
};

const isLinac = ({ kind }: Machine): boolean => bunkerKinds.includes(kind);

function closedOn({ centreDown }: ResolvedPlan, { id, closes }: Centre, date: string): MapCentre['closed'] {
  if (closes !== undefined && closes <= date) return { since: closes };
  const down = centreDown.find(({ centreId, from, until }) => centreId === id && covers(from, until, date));
  return down ? { until: down.until } : null;
}

/** The centres from north to south, as they are read and walked through. */
export const mapCentres = perNetwork((network: ResolvedPlan, date: string): MapCentre[] => {
  const outages = outagesOf(network, '').filter(({ from, until }) => covers(from, until, date));
  const flows = mapFlows(network, date);
  const targets = meanTargets(network, date);
  return network.plan.centres
    .map((centre) => {
      const opens = centre.opens !== undefined && centre.opens > date ? centre.opens : null;
      const closed = closedOn(network, centre, date);
      const standing = machinesAt(network, centre.id, date).filter(isLinac);
      return {
        centre,
        linacs: opens || closed ? 0 : standing.filter(({ id }) => !isOut(outages, id, date)).length,
        out: opens || closed ? [] : outages.filter(({ centreId }) => centreId === centre.id),
        opens,
        closed,
        coursesPerYear: sum(comesFrom(flows, centre.id), (part) => part.coursesPerYear),
        targetDays: targets.get(centre.id) ?? null,
      };
    })
    .sort((a, b) => b.centre.lat - a.centre.lat);
});

/** Whole years from commissioning to the date. */
export const ageYears = (machine: Machine, date: string): number =>
  Math.max(0, Math.floor(daysBetween(machine.commissioned, date) / 365.25));
