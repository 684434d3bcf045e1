import type { Draws } from './seeded.ts';

/** Somebody who does not exist. Numbers of the NHS from 999 on are kept for tests and given to nobody. */
export type SyntheticPatient = {
  nhsNumber: string;
  hospitalNumber: string;
  forename: string;
  surname: string;
  /** YYYY-MM-DD */
  born: string;
  postcode: string;
  /** The district of residence, which by itself tells nobody. */
  district: string;
};

const starts = ['Zar', 'Quil', 'Vex', 'Myr', 'Oska', 'Thrin', 'Bel', 'Wyst'] as const;
const ends = ['wick', 'anthe', 'ombe', 'ulric', 'essen', 'ardle', 'iphon', 'umley'] as const;
/** Districts with the first half of a postcode in them. */
const districts = [
  ['E07000178', 'ZZ1'],
  ['E06000045', 'ZZ2'],
  ['E06000030', 'ZZ3'],
  ['E06000042', 'ZZ4'],
  ['E06000058', 'ZZ5'],
] as const;

/** The tenth digit that makes nine into a number of the NHS (modulus 11); null where there is none. */
export function checkDigit(nine: string): number | null {
  const sum = [...nine].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  const digit = 11 - (sum % 11);
  return digit === 11 ? 0 : digit === 10 ? null : digit;
}

export function syntheticPatients(count: number, draws: Draws): SyntheticPatient[] {
  const two = (value: number) => String(value).padStart(2, '0');
  return Array.from({ length: count }, (_, at) => {
    let nine = 999_000_000 + at * 7 + draws.below(5);
    while (checkDigit(String(nine)) === null) nine++;
    const [district, outward] = draws.pick(districts);
    return {
      nhsNumber: `${nine}${checkDigit(String(nine))}`,
      hospitalNumber: `HX${String(700_000 + at * 3).padStart(7, '0')}`,
      forename: `${draws.pick(starts)}${draws.pick(ends)}`,
      surname: `O’${draws.pick(starts)}${draws.pick(ends)}-${draws.pick(starts)}`,
      born: `19${two(30 + draws.below(60))}-${two(1 + draws.below(12))}-${two(1 + draws.below(28))}`,
      postcode: `${outward} ${draws.below(10)}${draws.pick(['AA', 'BD', 'QX', 'ZW'])}`,
      district,
    };
  });
}

/** What a file that has these columns holds, by which somebody could be told. Dates of birth may be other dates too. */
export const identifiersOf = (
  people: readonly { patient: SyntheticPatient }[],
  columns: readonly ('nhsNumber' | 'hospitalNumber' | 'forename' | 'surname' | 'postcode')[],
): string[] => [...new Set(people.flatMap(({ patient }) => columns.map((column) => patient[column])))];
