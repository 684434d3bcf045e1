import { comparisonOf } from '../../simulation/comparisonOf.ts';
import type { ExperimentResult } from '../../simulation/results.ts';
import { decimal, millions } from '../numbers.ts';
import { scenarioOf } from '../results/scenarioOf.ts';

/** Courses that an option starts within their target beyond the baseline's, over the whole plan. */
export type Gained = { courses: number; ci95: [number, number] | null; distinguishable: boolean };

/**
 * The difference in the share of courses started within target, of as many courses as start in the baseline, so that
 * an option is not praised for starting courses later than the plan's end. Null where nothing can be compared.
 */
export function coursesGained(result: ExperimentResult, scenarioId: string): Gained | null {
  const row = comparisonOf(result.comparisons, scenarioId, 'network', 'withinTarget');
  const starts = scenarioOf(result, null)?.network.starts.mean ?? Number.NaN;
  if (row === undefined || !Number.isFinite(row.difference * starts)) return null;
  const { difference, ci95, distinguishable } = row;
  return {
    courses: difference * starts,
    ci95: ci95 && [ci95[0] * starts, ci95[1] * starts],
    distinguishable: distinguishable && ci95 !== null,
  };
}

/** To two figures, or to the whole number below a hundred. */
function rounded(value: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, Math.abs(value)))) - 1);
  return Math.round(value / step) * step;
}

/** “about 4,200”, since a share of courses is not known to the last of them. */
const about = (courses: number): string => `about ${decimal(rounded(courses))}`;

/** Pounds as a board reads a price: millions with a decimal, else two figures. */
export const price = (pounds: number): string =>
  Math.abs(pounds) >= 1e6 ? millions(pounds) : `£${decimal(rounded(pounds))}`;

/** A difference in pounds below which two options cost the same. */
const same = 0.5;

/**
 * What a further course started within target costs, in a sentence without its full stop; `more` pounds over the
 * baseline. No price is put on what is `partly` costed.
 */
export function costPerCourseWords(more: number, gained: Gained | null, partly = false): string {
  if (gained === null) return 'Cannot be compared';
  if (gained.courses === 0) return 'As many start within target';
  if (!gained.distinguishable || gained.ci95 === null) return 'Cannot be told from noise';
  const { courses, ci95 } = gained;
  const gains = courses > 0;
  const count = `${about(Math.abs(courses))} ${gains ? 'more' : 'fewer'} start within target`;
  if (Math.abs(more) < same && !partly) return `${count}, at no cost that is counted here`;
  if (partly) return `${count}; not all that it costs is known`;
  if (more > 0 !== gains) return `${count}, and it costs ${more > 0 ? 'more' : 'less'}`;
  const [few = 0, many = 0] = ci95.map((bound) => Math.abs(more / bound)).toSorted((a, b) => a - b);
  const interval = `${price(few)} to ${price(many)}`;
  return gains
    ? `${price(more / courses)} for each more (${interval})`
    : `${price(more / courses)} saved for each fewer (${interval})`;
}

/** A difference in pounds with its sign: “+£3.0m”, “−£450,000”; “no change” where there is none. */
export const moreWords = (pounds: number): string =>
  Math.abs(pounds) < same ? 'no change' : `${pounds > 0 ? '+' : '−'}${price(Math.abs(pounds))}`;
