import { sum } from 'd3-array';
import { addDays, fullMonth } from '../dates.ts';
import { list } from '../health/list.ts';
import { decimal, percent } from '../numbers.ts';
import { type CentreYear, yearsOf } from './centreYears.ts';

/** More than there is, by more than rounding to a percentage hides. */
export const isOver = (load: number): boolean => load >= 1.005;

/** Where and how often more is asked for over a year than machines have, in a sentence. */
export function loadSentence(centres: readonly { name: string; years: readonly CentreYear[] }[]): string {
  const used = centres.flatMap(({ name, years }) => {
    const known = years.filter(({ load }) => Number.isFinite(load));
    const [fullest] = known.toSorted((a, b) => b.load - a.load);
    return fullest ? [{ name, fullest, over: known.filter(({ load }) => isOver(load)).length }] : [];
  });
  const over = used
    .filter((centre) => centre.over > 0)
    .toSorted((a, b) => b.fullest.load - a.fullest.load)
    .map(({ name, fullest }) => `${name} (${percent(fullest.load)} in ${fullest.year})`);
  if (used.length === 0) return 'No centre has a machine in use.';
  if (over.length > 0) {
    return `In some years more is asked for than machines have, at the worst at ${list(over)}.`;
  }
  const [fullest] = used.toSorted((a, b) => b.fullest.load - a.fullest.load);
  return (
    'No centre is asked for more over a whole year than its machines have; ' +
    `${fullest?.name} comes nearest, at ${percent(fullest?.fullest.load ?? Number.NaN)} in ${fullest?.fullest.year}.`
  );
}

/** How much all centres together are asked for and have, in the first year shown and in the last. */
export function growthSentence(centres: readonly (readonly CentreYear[])[]): string {
  const [first, last] = [centres[0]?.[0]?.year, centres[0]?.at(-1)?.year];
  if (first === undefined || last === undefined) return 'The plan has no centre.';
  const hours = (year: number, of: 'asked' | 'had') => {
    const known = centres.flatMap((years) => years.filter((held) => held.year === year && Number.isFinite(held[of])));
    return decimal(sum(known, (held) => held[of]) / 60);
  };
  const begins = `Courses ask for ${hours(first, 'asked')} hours of treatment a week in ${first}, and machines have ${hours(first, 'had')}`;
  return first === last
    ? `${begins}.`
    : `${begins}; in ${last} they ask for ${hours(last, 'asked')} and machines have ${hours(last, 'had')}.`;
}

/** Which of the years shown the plan covers in part, and which it touches and are not shown; empty where neither. */
export function partYearsWords(weekStarts: readonly string[]): string {
  const years = yearsOf(weekStarts);
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return '';
  const [from, end] = [weekStarts[first.first] ?? '', addDays(weekStarts[last.until - 1] ?? '', 6)];
  const dropped = [...new Set(weekStarts.map((monday) => Number(monday.slice(0, 4))))].filter(
    (year) => !years.some((shown) => shown.year === year),
  );
  return [
    ...(from.slice(5) > '01-31' ? [`${first.year} counts from ${month(from)}.`] : []),
    ...(end < `${last.year}-12-01` ? [`${last.year} counts until ${month(end)}.`] : []),
    ...dropped.map((year) => `The few weeks of ${year} are left out.`),
  ].join(' ');
}

const month = (iso: string): string => fullMonth(iso).split(' ')[0] ?? '';
