import type { MutualAid } from '../../../db/schema/demand.ts';
import type { Problem } from '../../../db/schema/problem.ts';
import type { ResolvedPlan } from '../resolvedPlan.ts';
import { joined } from './words.ts';

const mostNamed = 5;

/** What an offer goes by, and how a planner would put it. */
const figures: readonly [keyof Pick<MutualAid, 'offerAfterDays' | 'maxExtraMinutes' | 'acceptance'>, string][] = [
  ['offerAfterDays', 'after how many days of waiting it is offered'],
  ['maxExtraMinutes', 'how many minutes further people may be asked to travel'],
  ['acceptance', 'how likely an offer is to be accepted'],
];

/** Mutual aid that is on and can offer nothing: to anybody, or to the people of some areas. */
export function aidWarnings(resolved: ResolvedPlan): Problem[] {
  const lacking = lackingFigures(resolved);
  if (lacking.length > 0) {
    const message = `Mutual aid is turned on, but nothing says ${joined(lacking)}, so none is ever offered.`;
    return [{ path: 'mutualAid', message }];
  }
  const { plan, mutualAid } = resolved;
  const isOn = (plan.mutualAid?.enabled ?? false) || mutualAid.some(({ enabled }) => enabled);
  return isOn ? outOfReach(resolved) : [];
}

/** Figures that nothing has given when mutual aid is turned on; changes work in the order of their dates. */
function lackingFigures({ plan, mutualAid }: ResolvedPlan): string[] {
  const changes = mutualAid.toSorted((a, b) =>
    (a.from ?? '') < (b.from ?? '') ? -1 : Number((a.from ?? '') > (b.from ?? '')),
  );
  const first = changes.findIndex(({ enabled }) => enabled);
  if (first === -1) return [];
  const sayers = [...(plan.mutualAid ? [plan.mutualAid] : []), ...changes.slice(0, first + 1)];
  return figures.flatMap(([field, what]) => (sayers.some((sayer) => sayer[field] !== undefined) ? [] : [what]));
}

/** It is offered within so many extra minutes by car: not where those to two centres or more are unknown. */
function outOfReach({ plan }: ResolvedPlan): Problem[] {
  const centresOf = new Map<string, Set<string>>();
  for (const { zoneId, centreId, mode } of plan.travel ?? []) {
    if (mode === 'car') centresOf.set(zoneId, (centresOf.get(zoneId) ?? new Set()).add(centreId));
  }
  const asking = new Set(plan.demand.flatMap(({ zoneId, coursesPerYear }) => (coursesPerYear > 0 ? [zoneId] : [])));
  const zones = plan.zones.filter(({ id }) => asking.has(id));
  const cut = zones.filter(({ id }) => (centresOf.get(id)?.size ?? 0) < 2).map(({ name }) => name);
  if (cut.length === 0) return [];
  if (cut.length === zones.length) {
    const message =
      'Mutual aid is on, but the plan has no travel minutes by car from any area to two centres, so nobody is ever offered a start elsewhere. Give travel minutes, or turn it off.';
    return [{ path: 'mutualAid', message }];
  }
  const named = cut.length > mostNamed ? [...cut.slice(0, mostNamed), `${cut.length - mostNamed} more`] : cut;
  const message = `Mutual aid is on, but nobody from ${joined(named)} is ever offered a start elsewhere: the plan has no travel minutes by car from there to two centres.`;
  return [{ path: 'travel', message }];
}
