import type { Flow } from '../../../db/schema/demand.ts';
import { isTreatmentMachine } from '../../simulation/compile/eligibility.ts';
import { resolvedMachines } from '../../simulation/resolvedMachines.ts';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import { flowInForce } from '../../simulation/scenario/flows.ts';
import { laterOf } from '../dates.ts';
import type { ShareChange } from '../flows/changeShares.ts';
import { type DecayZone, decayShares, suggestedShares } from '../flows/distanceDecay.ts';
import { reachOn } from '../flows/reach.ts';
import { apportioned, type Shares } from '../flows/rebalance.ts';
import { flowsOfZone, generalShares, type Subject } from '../flows/subject.ts';
import { minutesBetween } from '../flows/travelTimes.ts';
import { isAble, treatedBy } from '../flows/treatedBy.ts';

/** The part of a zone's courses that a new centre would draw, and what that makes of the zone's shares. */
export type Drawn = {
  zoneId: string;
  /** Minutes by car to the new centre. */
  minutes: number;
  share: number;
  changes: ShareChange[];
};

/** Draws below this are left out: nobody plans for one course in a hundred. */
const leastShare = 0.01;

const startOf = ({ from = '' }: Flow): string => from;

/** The first day on which a centre is open and something treats there; null when nothing ever does. */
export function treatsFrom(network: ResolvedPlan, centreId: string): string | null {
  const opens = network.plan.centres.find(({ id }) => id === centreId)?.opens ?? '';
  const days = resolvedMachines(network)
    .filter(({ machine }) => isTreatmentMachine(machine))
    .flatMap(({ inService, stays }) =>
      stays
        .filter((stay) => stay.centreId === centreId)
        .map((stay) => [stay.from ?? '', inService ?? '', opens, network.plan.startDate].reduce(laterOf)),
    );
  return days.toSorted()[0] ?? null;
}

/**
 * What a new centre draws of every zone from a date on: the share that distance decay gives it among the centres that
 * can treat, the others keeping their proportions (by the formula itself they would), in every record from then on, so
 * that what changes for a while in a swap still does. A zone's general shares change alone; pathways that have shares
 * of their own were sent where they go on purpose. Only where there are no general shares do those change.
 */
export function drawnShares(network: ResolvedPlan, centreId: string, date: string, halvingMinutes: number): Drawn[] {
  const { plan } = network;
  const able = treatedBy(network, generalShares, date);
  const choicesOf = (zoneId: string): DecayZone['choices'] =>
    plan.centres.flatMap(({ id }) => {
      const minutes = minutesBetween(plan, zoneId, id, 'car');
      return minutes === null || !isAble(able.get(id)) ? [] : [{ centreId: id, minutes }];
    });
  const wanted = new Set(plan.demand.flatMap(({ zoneId, coursesPerYear }) => (coursesPerYear > 0 ? [zoneId] : [])));
  return plan.zones.flatMap(({ id: zoneId }): Drawn[] => {
    const choices = wanted.has(zoneId) ? choicesOf(zoneId) : [];
    const minutes = choices.find((choice) => choice.centreId === centreId)?.minutes;
    const share = tenths(decayShares(choices, halvingMinutes).get(centreId) ?? 0);
    if (minutes === undefined || share < leastShare) return [];
    const first = suggestedShares(choices, halvingMinutes);
    return [{ zoneId, minutes, share, changes: changesIn(network, { zoneId, centreId, date, share, first }) }];
  });
}

type Draw = { zoneId: string; centreId: string; date: string; share: number; first: Shares };

function changesIn(network: ResolvedPlan, draw: Draw): ShareChange[] {
  const { zoneId, centreId, date, share, first } = draw;
  const flows = flowsOfZone(network.plan.flows, zoneId);
  const reach = reachOn(network, date);
  const standing = (subject: Subject) => flowInForce(flows, subject, date);
  const general = standing(generalShares);
  const own = [...new Set(flows.map(({ pathwayId }) => pathwayId))].filter((id) => id !== generalShares);
  const change = (subject: Subject, from: string, shares: Shares): ShareChange => ({
    ...{ zoneId, subject, shares, from, holds: 'untilNext' },
  });
  const whole = (subject: Subject, recast: (shares: Shares) => Shares): ShareChange[] => {
    const group = flows.filter(({ pathwayId }) => pathwayId === (standing(subject)?.pathwayId ?? subject));
    const later = group.filter((flow) => startOf(flow) > date).toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
    const now = standing(subject)?.shares;
    return [
      ...(now ? [change(subject, date, recast(now))] : []),
      ...later.map((flow) => change(subject, startOf(flow), recast(flow.shares))),
    ];
  };
  const drawn = (shares: Shares) => withDraw(shares, centreId, share);
  if (general === undefined) {
    const treated = own.filter((id) => standing(id) && reach(centreId, id) === null);
    return own.length === 0
      ? [change(generalShares, date, first)]
      : treated.flatMap((pathwayId) => whole(pathwayId, drawn));
  }
  // What the new centre cannot treat goes on as it went, by shares of its own.
  const asBefore = network.plan.demand
    .filter((row) => row.zoneId === zoneId && row.coursesPerYear > 0 && !own.includes(row.pathwayId))
    .filter(({ pathwayId }) => reach(centreId, pathwayId) !== null)
    .flatMap(({ pathwayId }) => whole(pathwayId, (shares) => shares));
  return [...asBefore, ...whole(generalShares, drawn)];
}

/** Shares of which a centre takes a part of the whole, the others in the proportions they had. */
function withDraw(shares: Shares, centreId: string, share: number): Shares {
  const others = Object.keys(shares).filter((id) => id !== centreId && (shares[id] ?? 0) > 0);
  const parts = apportioned(1 - share, others, (id) => shares[id] ?? 0);
  return { ...Object.fromEntries([...parts].filter(([, part]) => part > 0)), [centreId]: share };
}

const tenths = (share: number): number => Math.round(share * 1000) / 1000;
