import type { Travel } from '../../../db/schema/demand.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { zonesOf } from '../../simulation/compile/routes.ts';

export type Mode = Travel['mode'];
export const modes: readonly Mode[] = ['car', 'publicTransport'];

const none: readonly Travel[] = [];
const known = new WeakMap<readonly Travel[], Map<string, Travel>>();

/** One way from a zone to a centre; undefined where the plan does not say. */
export function journeyBetween(plan: Plan, zoneId: string, centreId: string, mode: Mode): Travel | undefined {
  const travel = plan.travel ?? none;
  const held =
    known.get(travel) ??
    new Map(travel.map((journey) => [`${journey.zoneId}/${journey.centreId}/${journey.mode}`, journey]));
  known.set(travel, held);
  return held.get(`${zoneId}/${centreId}/${mode}`);
}

/** The same in minutes; null where the plan does not say. */
export const minutesBetween = (plan: Plan, zoneId: string, centreId: string, mode: Mode): number | null =>
  journeyBetween(plan, zoneId, centreId, mode)?.minutes ?? null;

type Places = Pick<Plan, 'zones' | 'centres' | 'travel'>;
let last: { places: Places; order: Map<string, string[]> } | null = null;

/**
 * A zone's centres, the nearest first: by minutes by car, those without by distance after them. The simulation hands
 * courses on in this order.
 */
export function centresByTravel({ zones, centres, travel = [] }: Plan, zoneId: string): readonly string[] {
  const places = { zones, centres, travel };
  const same = last && last.places.zones === zones && last.places.centres === centres && last.places.travel === travel;
  if (!same || !last) {
    const order = zonesOf(places).map(({ id, nearest }): [string, string[]] => [
      id,
      [...nearest].flatMap((index) => centres[index]?.id ?? []),
    ]);
    last = { places, order: new Map(order) };
  }
  return last.order.get(zoneId) ?? [];
}
