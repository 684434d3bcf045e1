import { group as groupBy } from 'd3-array';
import type { Demand } from '../../../../db/schema/demand.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import { decimal, percent } from '../../../plan/numbers.ts';
import { flowInForce } from '../../../simulation/scenario/flows.ts';
import { suppressedList } from '../suppressed.ts';
import { yearsAhead, yearsOf } from './calendar.ts';
import { plannedPathways, plannedZones } from './matching.ts';
import type { Derived, Offer } from './offer.ts';
import { type PathwaySet, pathwaySets, setName } from './pathwaySets.ts';

/** Fewer courses in all do not say how many a year bring. */
const leastCourses = 20;
/** Where so many of the courses with an origin are from the plan's areas, areas are told apart. */
const mostlyPlaced = 0.8;
/** More than this much off the plan is more often a group matched wrongly than a change in demand. */
const farOff = 2;

/**
 * Courses a year of each pathway at the centres that the extract covers, brought forward to the plan's first year by the
 * growth that the plan has. What the plan sends elsewhere stays as it is. Where the extract says where people live, each
 * area gets its own; else the plan's areas keep the shares of a pathway that they have.
 */
export function demandOffers(derived: Derived): Offer[] {
  const { plan, extract, matching } = derived;
  const nameOf = (id: string): string => plan.pathways.find((pathway) => pathway.id === id)?.name ?? id;
  const sharesAt = coveredShares(derived);
  return pathwaySets(plannedPathways(extract, matching)).flatMap((set) => {
    const rows = plan.demand.filter(({ pathwayId }) => set.pathwayIds.includes(pathwayId));
    const shared = rows.map((row) => ({ row, share: sharesAt(row) }));
    const now = shared.reduce((sum, { row, share }) => sum + row.coursesPerYear * share, 0);
    const courses = coursesAt(derived, set);
    if (courses < leastCourses || now === 0) return [];
    const byZone = zoneCourses(derived, set);
    const newHere = newCourses(derived, { courses, now, byZone, rows: shared });
    const news = shared.map(({ row, share }) => ({
      row,
      here: newHere(row, share),
      stays: row.coursesPerYear * (1 - share),
    }));
    const found = news.reduce((sum, { here }) => sum + here, 0);
    const figures = new Map(news.map(({ row, here, stays }) => [rowKey(row), Number((here + stays).toFixed(2))]));
    return [
      {
        id: `demand ${set.pathwayIds.join(' ')}`,
        part: 'demand' as const,
        name: setName(set, nameOf),
        now: decimal(now),
        found: decimal(found),
        basis: `${decimal(courses)} courses${byZone === null ? '' : ', by area'}`,
        ...((found > now * farOff || found < now / farOff) && {
          doubt: `${percent(found / now)} of the plan’s: is it matched rightly?`,
        }),
        take: (held: Plan, sourceId: string): Plan => ({
          ...held,
          demand: held.demand.map((row) => {
            const coursesPerYear = figures.get(rowKey(row));
            if (coursesPerYear === undefined) return row;
            return { ...row, coursesPerYear, fieldSources: { ...row.fieldSources, coursesPerYear: sourceId } };
          }),
        }),
      },
    ];
  });
}

const rowKey = ({ zoneId, pathwayId }: Demand): string => `${zoneId} ${pathwayId}`;

/** The share of an area's pathway that the plan sends to the covered centres when it begins. */
function coveredShares({ plan, covered }: Derived): (row: { zoneId: string; pathwayId: string }) => number {
  const flowsFrom = groupBy(plan.flows, ({ zoneId }) => zoneId);
  return ({ zoneId, pathwayId }) => {
    const shares = flowInForce(flowsFrom.get(zoneId) ?? [], pathwayId, plan.startDate)?.shares ?? {};
    return Object.entries(shares).reduce((sum, [id, share]) => sum + (covered.has(id) ? share : 0), 0);
  };
}

const coursesAt = ({ extract, places }: Derived, { groups }: PathwaySet): number =>
  extract.byGroup.reduce(
    (sum, { place, group, count }) => sum + (places[place] && groups.includes(group) ? count : 0),
    0,
  );

/** Courses by zone, those under five left out with what would give them away; null where origins say too little. */
function zoneCourses({ plan, extract, places }: Derived, { groups }: PathwaySet): Map<string, number> | null {
  const zones = plannedZones(plan, extract);
  const cells = extract.byOrigin.filter(({ place, group }) => places[place] && groups.includes(group));
  const counts = new Map<string, number>();
  let all = 0;
  for (const { origin, count } of cells) {
    all += count;
    const zone = zones[origin];
    if (zone) counts.set(zone, (counts.get(zone) ?? 0) + count);
  }
  const placed = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (all === 0 || placed < all * mostlyPlaced) return null;
  const kept = suppressedList([...counts.values()]);
  return new Map(
    [...counts.keys()].flatMap((zone, at) => (typeof kept[at] === 'number' ? [[zone, kept[at]] as const] : [])),
  );
}

type Whole = {
  courses: number;
  now: number;
  byZone: Map<string, number> | null;
  rows: readonly { row: Demand; share: number }[];
};

/** Courses a year of any row at the covered centres in the plan's first year, from the share of it that they have now. */
function newCourses(
  { plan, extract }: Derived,
  { courses, now, byZone, rows }: Whole,
): (row: Demand, share: number) => number {
  const [ahead, years] = [yearsAhead(extract, plan.startDate), yearsOf(extract)];
  const heldIn = new Map<string, number>();
  let untold = 0;
  for (const { row, share } of rows) {
    const held = row.coursesPerYear * share;
    heldIn.set(row.zoneId, (heldIn.get(row.zoneId) ?? 0) + held);
    if (!byZone?.has(row.zoneId)) untold += held;
  }
  const told = [...(byZone?.values() ?? [])].reduce((sum, count) => sum + count, 0);
  return (row, share) => {
    const grown = (1 + (row.growthPerYear ?? 0)) ** ahead / years;
    const held = row.coursesPerYear * share;
    if (byZone === null) return (held / now) * courses * grown;
    const own = byZone.get(row.zoneId);
    const inZone = heldIn.get(row.zoneId) ?? 0;
    if (own !== undefined && inZone > 0) return (held / inZone) * own * grown;
    // What was not told of any one area is shared among those of which nothing was told.
    return untold > 0 ? (held / untold) * Math.max(0, courses - told) * grown : held;
  };
}
