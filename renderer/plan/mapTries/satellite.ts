import { z } from 'zod';
import { kilometres } from '../../../db/schema/landMinutes.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { Id, IsoDate, Latitude, Longitude, Minutes, Name } from '../../../db/schema/primitives.ts';
import type { Zone } from '../../../db/schema/zone.ts';
import { addWeeks } from '../dates.ts';
import { usualOf, weeksOf } from '../fleet/change/usual.ts';
import { usualLinac } from '../fleet/change/usualLinac.ts';

type Place = { lat: number; lon: number };

/** A centre that is tried on the map, before it becomes changes of a scenario. */
export const Satellite = z.object({
  lat: Latitude,
  lon: Longitude,
  name: Name,
  trustId: Id,
  linacs: z.int().positive(),
  /** The day on which it opens and its linacs treat. */
  from: IsoDate,
  minutesPerDay: Minutes,
  /** Whether it is given the part of each area that distance decay gives it. */
  draws: z.boolean(),
});
export type Satellite = z.infer<typeof Satellite>;

/** Beyond this from every area's main town the plan knows nobody who would come. */
export const reachKm = 25;

/** Four decimals of a degree are about ten metres. */
const rounded = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

/** The area whose main town lies nearest to a place, and how far it is. */
export function nearestZone({ zones }: Plan, place: Place): { zone: Zone; km: number } | null {
  const [first] = zones.map((zone) => ({ zone, km: kilometres(place, zone) })).toSorted((a, b) => a.km - b.km);
  return first ?? null;
}

/** Where a place is, for those who know the areas: “at” a main town, else “near” it. */
export function placeName(plan: Plan, place: Place): string {
  const found = nearestZone(plan, place);
  return found === null ? '' : `${found.km < 1 ? 'at' : 'near'} ${found.zone.name}`;
}

/**
 * A satellite as most would begin with it: two linacs with the plan's usual day, run by the trust of the nearest
 * centre, open as soon as linacs ordered on the plan's first day can be ready. Null where no trust could run it.
 */
export function usualSatellite(plan: Plan, place: Place): Satellite | null {
  const [centre] = plan.centres.toSorted((a, b) => kilometres(a, place) - kilometres(b, place));
  const trustId = centre?.trustId ?? plan.trusts[0]?.id;
  if (trustId === undefined) return null;
  const where = placeName(plan, place);
  return {
    ...{ lat: rounded(place.lat), lon: rounded(place.lon) },
    name: freshCentreName(plan, where === '' ? 'Satellite' : `Satellite ${where}`),
    trustId,
    linacs: 2,
    from: addWeeks(plan.startDate, weeksOf(usualOf(plan, 'add', 'linac').stages) + 1),
    minutesPerDay: usualLinac(plan).figures.minutesPerDay,
    draws: true,
  };
}

/** Where a satellite begins that no place was pointed out for: the area whose people travel furthest altogether. */
export function furthestZone(plan: Plan): Zone | null {
  const carMinutes = (zoneId: string) => {
    const known = (plan.travel ?? []).filter((journey) => journey.zoneId === zoneId && journey.mode === 'car');
    return known.length === 0 ? 0 : Math.min(...known.map(({ minutes }) => minutes));
  };
  const courses = (zoneId: string) =>
    plan.demand.reduce((all, row) => all + (row.zoneId === zoneId ? row.coursesPerYear : 0), 0);
  const [first] = plan.zones
    .map((zone) => ({ zone, minutes: carMinutes(zone.id) * courses(zone.id) }))
    .toSorted((a, b) => b.minutes - a.minutes);
  return first?.zone ?? null;
}

function freshCentreName({ centres }: Plan, stem: string): string {
  const taken = new Set(centres.map(({ name }) => name));
  let name = stem;
  for (let n = 2; taken.has(name); n += 1) name = `${stem} ${n}`;
  return name;
}
