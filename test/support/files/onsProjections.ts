import { csvBytes, type SampleFile } from './sampleFile.ts';
import { seeded } from './seeded.ts';

/**
 * Sub-national population projections of the ONS (2022-based), persons: districts by single year of age, years side by
 * side (layout as public code reads it). Codes and names of districts are real, counts are invented.
 */
export function onsProjections({ districts = 6, years = 10, ages = 90, seed = 1 } = {}): SampleFile {
  const draws = seeded(seed);
  const yearNames = Array.from({ length: years }, (_, at) => String(2022 + at));
  const rows = places.slice(0, districts).flatMap(([code, name]) => {
    const base = Array.from({ length: ages + 1 }, () => 500 + draws.below(2000));
    const grown = (people: number, at: number) => (people * (1 + 0.006 * at)).toFixed(3);
    const total = base.reduce((sum, people) => sum + people, 0);
    const byAge = base.map((people, age) => [
      ...[code, name, 'Population', 'persons', age === ages ? '90 and over' : String(age)],
      ...yearNames.map((_, at) => grown(people, at)),
    ]);
    return [...byAge, [code, name, 'Population', 'persons', 'All ages', ...yearNames.map((_, at) => grown(total, at))]];
  });
  return {
    name: '2022 SNPP Population persons.csv',
    bytes: csvBytes([['AREA_CODE', 'AREA_NAME', 'COMPONENT', 'SEX', 'AGE_GROUP', ...yearNames], ...rows]),
    identifiers: [],
  };
}

const places = [
  ['E06000045', 'Southampton'],
  ['E06000044', 'Portsmouth'],
  ['E06000046', 'Isle of Wight'],
  ['E06000058', 'Bournemouth, Christchurch and Poole'],
  ['E07000178', 'Oxford'],
  ['E06000030', 'Swindon'],
  ['E06000042', 'Milton Keynes'],
  ['E06000038', 'Reading'],
] as const;
