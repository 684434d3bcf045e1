import { sum } from 'd3-array';
import { applyEdits } from '../../../db/schema/edit.ts';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import { changeSharesInPlan, type Holds, type ShareChange } from './changeShares.ts';
import { type DecayZone, decayZones, suggestedShares } from './distanceDecay.ts';
import { type FlowRow, flowMatrix } from './flowMatrix.ts';
import type { Shares } from './rebalance.ts';
import type { Subject } from './subject.ts';
import { type TravelMeasure, travelMeasure } from './travelMeasures.ts';

/** A rule that says where courses would go; the nearest, or by distance decay with its one parameter. */
export type Rule = { kind: 'nearest' } | { kind: 'decay'; halvingMinutes: number };

/** What a rule would change for one zone. Nothing is changed by it. */
export type Offer = { before: FlowRow; after: FlowRow; shares: Shares; coursesMoved: number };

export type Offers = {
  /** Zones whose shares would change, those with most courses moved first. */
  offers: Offer[];
  /** Zones that nothing can be said of, since the plan holds no minutes from them. */
  unknown: FlowRow[];
  /** Every row of the matrix as it is, changed or not. */
  rows: FlowRow[];
};

export function sharesBy(rule: Rule, choices: DecayZone['choices']): Shares {
  if (rule.kind === 'decay') return suggestedShares(choices, rule.halvingMinutes);
  const [first, ...others] = choices;
  if (!first) return {};
  const nearest = others.reduce((held, choice) => (choice.minutes < held.minutes ? choice : held), first);
  return { [nearest.centreId]: 1 };
}

/** What a rule would change on a date, zone by zone. */
export function offersOf(network: ResolvedPlan, subject: Subject, date: string, rule: Rule): Offers {
  const { zones, unknown } = decayZones(network, subject, date);
  const changes = zones
    .map(({ zoneId, choices, shares: now }) => ({ zoneId, shares: sharesBy(rule, choices), now }))
    .filter(({ shares, now }) => differ(shares, now));
  const { rows } = flowMatrix(network, subject, date);
  const after = flowMatrix(withShares(network, changes, subject, date), subject, date).rows;
  const rowOf = (held: readonly FlowRow[], zoneId: string) => held.find(({ zone }) => zone.id === zoneId);
  const offers = changes.flatMap(({ zoneId, shares, now }): Offer[] => {
    const [from, to] = [rowOf(rows, zoneId), rowOf(after, zoneId)];
    if (!from || !to) return [];
    const moved = sum(Object.entries(shares), ([id, share]) => Math.max(0, share - (now[id] ?? 0)));
    return [{ before: from, after: to, shares, coursesMoved: from.coursesPerYear * moved }];
  });
  return { offers: offers.toSorted((a, b) => b.coursesMoved - a.coursesMoved), unknown, rows };
}

/** Shares that differ by less than this are the same to a planner. */
const alike = 0.0005;

const differ = (a: Shares, b: Shares): boolean =>
  [...Object.keys(a), ...Object.keys(b)].some((id) => Math.abs((a[id] ?? 0) - (b[id] ?? 0)) > alike);

/** The network with other shares in some zones from a date on, only to be looked at. */
function withShares(
  network: ResolvedPlan,
  zones: readonly { zoneId: string; shares: Shares }[],
  subject: Subject,
  from: string,
): ResolvedPlan {
  const changes = changesOf(zones, subject, from, 'toTheEnd');
  const command = changeSharesInPlan(network.plan, changes, { name: 'look', label: 'Look at other shares' });
  const applied = command && applyEdits(network.plan, command.edits);
  return applied?.ok ? { ...network, plan: applied.value } : network;
}

export const changesOf = (
  zones: readonly { zoneId: string; shares: Shares }[],
  subject: Subject,
  from: string,
  holds: Holds,
): ShareChange[] => zones.map(({ zoneId, shares }) => ({ zoneId, subject, shares, from, holds }));

/** Travel of all courses of the subject, before and after the offers that are taken. */
export function travelWith(
  network: ResolvedPlan,
  { rows }: Offers,
  taken: readonly Offer[],
): { before: TravelMeasure; after: TravelMeasure } {
  const changed = new Map(taken.map(({ after }) => [after.zone.id, after]));
  return {
    before: travelMeasure(
      network.plan,
      rows.flatMap(({ journeys }) => journeys),
    ),
    after: travelMeasure(
      network.plan,
      rows.flatMap((row) => (changed.get(row.zone.id) ?? row).journeys),
    ),
  };
}
