import { sum } from 'd3-array';
import type { Centre } from '../../../db/schema/centre.ts';
import type { Demand, Flow } from '../../../db/schema/demand.ts';
import type { Zone } from '../../../db/schema/zone.ts';
import type { ResolvedPlan } from '../../simulation/resolvedPlan.ts';
import { flowInForce } from '../../simulation/scenario/flows.ts';
import { coursesOn } from './coursesOn.ts';
import { type Journey, journeys } from './journeys.ts';
import type { Shares } from './rebalance.ts';
import { canBeChanged, flowsOfZone, followers, generalShares, type Subject } from './subject.ts';
import { type TravelMeasure, travelMeasure } from './travelMeasures.ts';
import { centresByTravel } from './travelTimes.ts';
import { isAble, type Treated, treatedBy } from './treatedBy.ts';

export type FlowRow = {
  zone: Zone;
  /** Courses a year that go by these shares. */
  coursesPerYear: number;
  /** By centre; of `all` the mean over courses. Empty when the plan says nothing. */
  shares: Shares;
  /** Sum of the shares: 1 unless the plan is wrong or says nothing. */
  total: number;
  /** Where a pathway's shares come from: its own, the zone's general ones, or none. */
  given: 'own' | 'general' | 'none';
  /** What the courses and the shares stand in, for their sources. */
  demand: Demand[];
  flows: Flow[];
  /** Dates after this one on which the plan changes these shares. */
  laterDates: string[];
  /** The nearest centre that can treat; null when none can. */
  nearestId: string | null;
  journeys: Journey[];
  travel: TravelMeasure;
};

export type FlowColumn = Treated & {
  centre: Centre;
  /** Courses a year that the shares send here. */
  coursesPerYear: number;
};

export type FlowMatrix = { rows: FlowRow[]; columns: FlowColumn[]; travel: TravelMeasure };

/** Zones by centres on a date: shares, courses and travel, with what each centre can treat. */
export function flowMatrix(network: ResolvedPlan, subject: Subject, date: string): FlowMatrix {
  const { plan } = network;
  const coursesOf = coursesOn(network, date);
  const held = followers(network, subject, date);
  const travelled = Map.groupBy(journeys(network, subject, date), ({ zoneId }) => zoneId);
  const treated = treatedBy(network, subject, date);
  const rows = plan.zones.map((zone): FlowRow => {
    const found = held.get(zone.id) ?? [];
    const coursesPerYear = sum(found, ({ demand }) => coursesOf(demand));
    const flow = canBeChanged(subject) ? flowInForce(flowsOfZone(plan.flows, zone.id), subject, date) : undefined;
    const shares = canBeChanged(subject)
      ? (flow?.shares ?? {})
      : meanShares(found.map((one) => ({ courses: coursesOf(one.demand), shares: one.flow?.shares ?? {} })));
    const nearestId = centresByTravel(plan, zone.id).find((id) => isAble(treated.get(id))) ?? null;
    const zoneJourneys = travelled.get(zone.id) ?? [];
    return {
      zone,
      coursesPerYear,
      shares,
      total: sum(Object.values(shares)),
      given:
        Object.keys(shares).length === 0
          ? 'none'
          : flow?.pathwayId === generalShares && subject !== generalShares
            ? 'general'
            : 'own',
      demand: found.map(({ demand }) => demand),
      flows: flow ? [flow] : [...new Set(found.flatMap((one) => one.flow ?? []))],
      laterDates: laterDates(network, zone.id, subject, date),
      nearestId,
      journeys: zoneJourneys,
      travel: travelMeasure(plan, zoneJourneys),
    };
  });
  const columns = plan.centres.map(
    (centre): FlowColumn => ({
      centre,
      coursesPerYear: sum(rows, ({ coursesPerYear, shares }) => coursesPerYear * (shares[centre.id] ?? 0)),
      ...(treated.get(centre.id) ?? { treats: 0, reason: null }),
    }),
  );
  return {
    rows,
    columns,
    travel: travelMeasure(
      plan,
      rows.flatMap((row) => row.journeys),
    ),
  };
}

function meanShares(parts: readonly { courses: number; shares: Shares }[]): Shares {
  const whole = sum(parts, ({ courses }) => courses);
  const mean: Shares = {};
  for (const { courses, shares } of parts) {
    for (const [id, share] of Object.entries(shares)) {
      if (whole > 0) mean[id] = (mean[id] ?? 0) + (share * courses) / whole;
    }
  }
  return mean;
}

function laterDates({ plan }: ResolvedPlan, zoneId: string, subject: Subject, date: string): string[] {
  if (!canBeChanged(subject)) return [];
  const flows = flowsOfZone(plan.flows, zoneId);
  const own = flows.filter((flow) => flow.pathwayId === subject).map(({ from = '' }) => from);
  const firstOwn = own.toSorted()[0];
  const general = flows
    .filter((flow) => flow.pathwayId === generalShares && (firstOwn === undefined || (flow.from ?? '') < firstOwn))
    .map(({ from = '' }) => from);
  return [...new Set([...own, ...general])].filter((from) => from > date).toSorted();
}
