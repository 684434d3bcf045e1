import type { ScenarioResult } from '../../simulation/results.ts';
import { decimal, percent } from '../numbers.ts';
import { centreYears, yearsOf } from './centreYears.ts';

/** Mean wait in days and share within target of a place, by the years of `yearsOf`; NaN where nobody started. */
export type YearlyWaits = { id: string; waitDays: number[]; withinTarget: number[] };

/** Every centre, each course counting once, and the network as the simulation has it by calendar year. */
export function waitsByYear(scenario: ScenarioResult): { centres: YearlyWaits[]; network: YearlyWaits } {
  const metrics = yearsOf(scenario.weekStarts).map(({ year }) => scenario.years.find((held) => held.year === year));
  return {
    centres: scenario.centres.map(({ id }) => {
      const years = centreYears(scenario, id);
      return {
        ...{ id, waitDays: years.map(({ waitDays }) => waitDays) },
        withinTarget: years.map(({ withinTarget }) => withinTarget),
      };
    }),
    network: {
      id: 'network',
      waitDays: metrics.map((year) => year?.waitDays.mean ?? Number.NaN),
      withinTarget: metrics.map((year) => year?.withinTarget.mean ?? Number.NaN),
    },
  };
}

/** The years in which people wait longest and least across the network, in a sentence. */
export function yearsSentence({ network }: { network: YearlyWaits }, years: readonly number[]): string {
  const known = years.flatMap((year, at) => {
    const days = network.waitDays[at] ?? Number.NaN;
    return Number.isFinite(days) ? [{ year, days }] : [];
  });
  const order = known.toSorted((a, b) => b.days - a.days);
  const [most, least] = [order[0], order.at(-1)];
  if (!most || !least) return 'No course starts in any year.';
  const longest = `${decimal(most.days, 1)} days on average in ${most.year}`;
  if (most === least) return `People wait ${longest}.`;
  if (decimal(most.days, 1) === decimal(least.days, 1)) return `People wait about ${longest} and in every other year.`;
  return `Across the network people wait longest in ${most.year}, ${decimal(most.days, 1)} days on average, and least in ${least.year}, ${decimal(least.days, 1)} days.`;
}

/** Where and when a centre's people wait longest, and where and when fewest start in time, in a sentence. */
export function centresSentence(
  { centres }: { centres: readonly YearlyWaits[] },
  years: readonly number[],
  nameOf: (centreId: string) => string,
): string {
  const all = centres.flatMap(({ id, waitDays, withinTarget }) =>
    years.map((year, at) => ({ id, year, days: waitDays[at] ?? Number.NaN, within: withinTarget[at] ?? Number.NaN })),
  );
  const [late] = all.filter(({ days }) => Number.isFinite(days)).toSorted((a, b) => b.days - a.days);
  const [low] = all.filter(({ within }) => Number.isFinite(within)).toSorted((a, b) => a.within - b.within);
  if (!late || !low) return 'No course starts in any year.';
  const where = ({ id, year }: { id: string; year: number }) => `${nameOf(id)} in ${year}`;
  const longest = `The longest mean wait of a year is ${decimal(late.days, 1)} days, at ${where(late)}`;
  const share = `${percent(low.within)} start within their target`;
  return late.id === low.id && late.year === low.year
    ? `${longest}, where ${share}, the fewest.`
    : `${longest}; the fewest start within their target, ${percent(low.within)}, at ${where(low)}.`;
}

/** How well the network's yearly waits are known: the widest of their 95% intervals to either side. */
export function certaintyWords({ years, weekStarts }: ScenarioResult): string {
  const shown = new Set(yearsOf(weekStarts).map(({ year }) => year));
  const widths = years.flatMap(({ year, waitDays: { ci95 } }) =>
    shown.has(year) && ci95 !== null ? [(ci95[1] - ci95[0]) / 2] : [],
  );
  if (widths.length === 0) return 'There are too few runs to say how well these are known.';
  const widest = Math.max(0.1, ...widths);
  return (
    `For all centres together the mean wait of a year is known to within ${decimal(widest, 1)} days either way ` +
    '(95% interval); a single centre’s is known less well.'
  );
}
