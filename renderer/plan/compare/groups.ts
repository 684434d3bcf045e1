import { sum } from 'd3-array';
import type { Zone } from '../../../db/schema/zone.ts';
import { figureOfYear } from '../map/mapZones.ts';

/** Areas of like deprivation, a fifth of the people each as nearly as areas can be parted. */
export type Fifth = { name: string; zones: Zone[]; people: number };

const names = ['Most deprived fifth', 'Second', 'Middle fifth', 'Fourth', 'Least deprived fifth'];

/** Areas with a deprivation score, in fifths of the people of a year who live in them; empty where few have one. */
export function deprivationFifths(zones: readonly Zone[], year: number): Fifth[] {
  const scored = zones.flatMap((zone) => {
    const people = figureOfYear(zone.population, year)?.value;
    return zone.deprivationScore === undefined || people === undefined ? [] : [{ zone, people }];
  });
  if (scored.length < 5) return [];
  const order = scored.toSorted((a, b) => (b.zone.deprivationScore ?? 0) - (a.zone.deprivationScore ?? 0));
  const all = sum(order, ({ people }) => people);
  const fifths: Fifth[] = names.map((name) => ({ name, zones: [], people: 0 }));
  let before = 0;
  for (const { zone, people } of order) {
    // An area belongs where the middle of its people does.
    const fifth = fifths[Math.min(4, Math.floor(((before + people / 2) / all) * 5))];
    if (fifth) {
      fifth.zones.push(zone);
      fifth.people += people;
    }
    before += people;
  }
  return fifths;
}
