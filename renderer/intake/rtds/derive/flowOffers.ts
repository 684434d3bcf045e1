import type { Flow } from '../../../../db/schema/demand.ts';
import { leastKept } from '../../../../db/schema/observation.ts';
import type { Plan } from '../../../../db/schema/plan.ts';
import { decimal, percent } from '../../../plan/numbers.ts';
import { shareOut } from '../../../plan/tables/shareOut.ts';
import { flowInForce } from '../../../simulation/scenario/flows.ts';
import { plannedPathways, plannedZones, vagueTrusts } from './matching.ts';
import type { Derived, Offer } from './offer.ts';

/** Fewer courses of an area, or of a pathway there, do not say where they go. */
const leastOfZone = 30;

/** Why flows cannot be told, as a sentence; null when they can. */
export function flowsUntold({ plan, extract, covered, places }: Derived): string | null {
  if (extract.origins.every((name) => name === '')) {
    return 'Flows: the file does not say where people live, as a code or name of a local authority district.';
  }
  const open = plan.centres.filter(
    ({ opens, closes }) => (opens ?? '') <= plan.startDate && (closes ?? '9') > plan.startDate,
  );
  const missing = open.filter(({ id }) => !covered.has(id));
  if (missing.length > 0) {
    return `Flows: the file has no courses at ${missing.map(({ name }) => name).join(', ')}, so what goes there cannot be told.`;
  }
  return vagueTrusts(extract, places).size > 0
    ? 'Flows: many courses are at a trust that treats in several places, and no machine that is matched says in which.'
    : null;
}

/**
 * Where the courses of each area go. An area's general flow is what all its courses do; a pathway of an area that has
 * courses enough gets its own where it stands in the plan apart from the others.
 */
export function flowOffers(derived: Derived): Offer[] {
  const { plan, extract } = derived;
  if (flowsUntold(derived) !== null) return [];
  const zones = plannedZones(plan, extract);
  const pathways = plannedPathways(extract, derived.matching);
  const nameOf = (id: string): string => plan.centres.find((centre) => centre.id === id)?.name ?? id;
  const byZone = Map.groupBy(extract.byOrigin, ({ origin }) => zones[origin] ?? null);
  const cellsOf = (zoneId: string) => byZone.get(zoneId) ?? [];
  return plan.zones.flatMap((zone) => {
    const countsOf = (cells: readonly { place: number; count: number }[]) =>
      Object.fromEntries(plan.centres.map(({ id }) => [id, countAt(derived, cells, id)]));
    const counts = countsOf(cellsOf(zone.id));
    const shares = sharesOf(counts);
    if (shares === null) return [];
    const held = plan.flows.filter(({ zoneId }) => zoneId === zone.id);
    const now = flowInForce(held, '*', plan.startDate)?.shares ?? {};
    const apart = new Set(held.map(({ pathwayId }) => pathwayId).filter((id) => id !== '*'));
    const own = [...apart].flatMap((pathwayId) => {
      const cells = cellsOf(zone.id).filter(
        ({ group }) => pathways[group]?.length === 1 && pathways[group][0] === pathwayId,
      );
      const found = sharesOf(countsOf(cells));
      return found === null ? [] : [{ pathwayId, shares: found }];
    });
    const counted = Object.values(counts).reduce((sum, count) => sum + count, 0);
    return [
      {
        id: `flows ${zone.id}`,
        part: 'flows' as const,
        name: zone.name,
        now: sharesText(now, nameOf),
        found: sharesText(shares, nameOf),
        basis: `${decimal(counted)} courses`,
        take: (to: Plan, sourceId: string): Plan => ({
          ...to,
          flows: withShares(to, zone.id, [{ pathwayId: '*', shares }, ...own], sourceId),
        }),
      },
    ];
  });
}

const countAt = ({ places }: Derived, cells: readonly { place: number; count: number }[], centreId: string): number =>
  cells.reduce((sum, { place, count }) => {
    const [own, ...others] = places[place]?.centreIds ?? [];
    return sum + (own === centreId && others.length === 0 ? count : 0);
  }, 0);

/** Shares of the centres to which at least five go; they tell nothing of those to which fewer do. */
function sharesOf(counts: Readonly<Record<string, number>>): Flow['shares'] | null {
  const parts = Object.entries(counts).filter(([, count]) => count >= leastKept);
  const all = parts.reduce((sum, [, count]) => sum + count, 0);
  if (all < leastOfZone) return null;
  const [largest, ...others] = parts.toSorted(([, a], [, b]) => b - a);
  const rest = others.map(([id, count]) => [id, shareOut(count / all)] as const);
  const left = 1 - rest.reduce((sum, [, share]) => sum + share, 0);
  return Object.fromEntries([...(largest ? [[largest[0], shareOut(left)] as const] : []), ...rest]);
}

/** The flows of a plan, with what is in force when it begins in an area put otherwise. */
function withShares(
  { flows, startDate }: Plan,
  zoneId: string,
  news: readonly Pick<Flow, 'pathwayId' | 'shares'>[],
  source: string,
): Flow[] {
  const fieldSources = { shares: source };
  const inForce = (pathwayId: string): Flow | undefined =>
    flowInForce(
      flows.filter((flow) => flow.zoneId === zoneId && flow.pathwayId === pathwayId),
      pathwayId,
      startDate,
    );
  const replaced = new Map(news.map((one) => [inForce(one.pathwayId), one.shares]));
  const added = news.filter(({ pathwayId }) => inForce(pathwayId) === undefined);
  return [
    ...flows.map((flow) => {
      const shares = replaced.get(flow);
      return shares ? { ...flow, shares, fieldSources: { ...flow.fieldSources, ...fieldSources } } : flow;
    }),
    ...added.map(({ pathwayId, shares }) => ({ zoneId, pathwayId, shares, source })),
  ];
}

function sharesText(shares: Flow['shares'], nameOf: (id: string) => string): string {
  const parts = Object.entries(shares).toSorted(([, a], [, b]) => b - a);
  const written = parts.slice(0, 3).map(([id, share]) => `${nameOf(id)} ${percent(share)}`);
  return written.length === 0 ? 'nothing' : `${written.join(', ')}${parts.length > 3 ? ', others' : ''}`;
}
