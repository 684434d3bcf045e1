import { plainly } from '../../plan/names.ts';

const short: Readonly<Record<string, string>> = {
  mins: 'minutes',
  min: 'minutes',
  minute: 'minutes',
  hrs: 'hours',
  hr: 'hours',
  hour: 'hours',
  yrs: 'years',
  yr: 'years',
  year: 'years',
  wks: 'weeks',
  wk: 'weeks',
  week: 'weeks',
  day: 'days',
  linacs: 'linac',
  machines: 'machine',
  fx: 'fractions',
  fraction: 'fractions',
  hosp: 'hospital',
  dept: 'department',
  pop: 'population',
  lat: 'latitude',
  long: 'longitude',
  lng: 'longitude',
  lon: 'longitude',
  pct: 'percent',
};

const filler = new Set(['the', 'of', 'a', 'an', 'per', 'for', 'in', 'to', 'number', 'no', 's']);

/** A heading's words as they compare: plain, in full, without those that say nothing. */
export function headingWords(heading: string): string[] {
  const plain = plainly(
    heading
      .replace(/%/g, ' percent ')
      .replace(/(?<=\w\W*)#|#(?=\W*\w)/g, ' fractions ')
      .replace(/([a-z])([A-Z])/g, '$1 $2'),
  ).replaceAll('*', ' ');
  const words = plain.split(' ').flatMap((word) => (word === '' ? [] : (short[word] ?? word)));
  const said = words.filter((word) => !filler.has(word));
  return said.length > 0 ? said : words;
}

/** A heading without its unit in brackets or after a comma. */
export const withoutUnit = (heading: string): string => heading.replace(/\s*[([].*[)\]]\s*|,.*$/g, ' ').trim();
