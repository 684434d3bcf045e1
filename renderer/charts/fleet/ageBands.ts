import { addDays, daysBetween } from '../../plan/dates.ts';
import type { FleetLife, Period } from '../../plan/fleet/fleetTypes.ts';

/** Shades of age; each is this part of the design life. */
export const shades = 5;

/** A stretch of a life in one shade: 0 when new, 4 in the last fifth of its design life, `past` beyond it. */
export type AgeBand = Period & { age: number | 'past' };

export function ageBands({ from, until, bornOn, designLifeEnds }: FleetLife): AgeBand[] {
  const fifth = daysBetween(bornOn, designLifeEnds) / shades;
  const edges = Array.from({ length: shades }, (_, shade) => addDays(bornOn, Math.round(fifth * shade)));
  const bands: AgeBand[] = edges.map((edge, age) => ({ from: edge, until: edges[age + 1] ?? designLifeEnds, age }));
  return [...bands, { from: designLifeEnds, until, age: 'past' as const }]
    .map((band) => ({
      ...band,
      from: band.from < from || band.age === 0 ? from : band.from,
      until: band.until > until ? until : band.until,
    }))
    .filter((band) => band.from < band.until);
}
