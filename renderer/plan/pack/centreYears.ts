import type { Causes, ScenarioResult } from '../../simulation/results.ts';

/** A calendar year of the plan, by the Mondays of its weeks: the indices of the first and of the week after the last. */
export type PlanYear = { year: number; first: number; until: number };

/** What a centre was asked for and had in a year, and how long those had waited who started in it; NaN where nothing was. */
export type CentreYear = {
  year: number;
  /** Treatment minutes a week that the year's decisions ask for, and that machines had, less outages and breakdowns. */
  asked: number;
  had: number;
  /** The first over the second. */
  load: number;
  /** Means over the courses that started in the year. */
  waitDays: number;
  withinTarget: number;
};

/** A shorter piece of a year at either end of a plan says little of the year, and much of its season. */
const fewWeeks = 26;

/** The calendar years of a plan in order, without a short piece at either end. */
export function yearsOf(weekStarts: readonly string[]): PlanYear[] {
  const years: PlanYear[] = [];
  for (const [week, monday] of weekStarts.entries()) {
    const year = Number(monday.slice(0, 4));
    const last = years.at(-1);
    if (last?.year === year) last.until = week + 1;
    else years.push({ year, first: week, until: week + 1 });
  }
  const whole = years.filter(({ first, until }) => until - first >= fewWeeks);
  return whole.length > 0 ? whole : years;
}

/** Every year of a centre in a scenario, means over its runs. */
export function centreYears(scenario: ScenarioResult, centreId: string): CentreYear[] {
  const causes = scenario.causes[centreId];
  const within = scenario.bands[centreId]?.withinTarget.mean;
  return yearsOf(scenario.weekStarts).map(({ year, first, until }) => {
    if (!causes) return { year, ...nothing };
    const [asked, had] = [meanOf(causes.asked, first, until), meanOf(causes.had, first, until)];
    return {
      ...{ year, asked, had, load: had > 0 ? asked / had : Number.NaN },
      waitDays: overStarts(causes, first, until, (week) => waitOf(causes, week)),
      withinTarget: overStarts(causes, first, until, (week) => within?.[week] ?? Number.NaN),
    };
  });
}

const nothing = {
  ...{ asked: Number.NaN, had: Number.NaN, load: Number.NaN },
  ...{ waitDays: Number.NaN, withinTarget: Number.NaN },
};

/** The parts of a wait add up to it. */
const waitOf = ({ untilScan, planning, forMachine }: Causes, week: number): number =>
  (untilScan[week] ?? Number.NaN) + (planning[week] ?? Number.NaN) + (forMachine[week] ?? Number.NaN);

function meanOf(values: Float64Array, first: number, until: number): number {
  let sum = 0;
  for (let week = first; week < until; week++) sum += values[week] ?? 0;
  return sum / (until - first);
}

/** A weekly mean over the courses of all weeks, each week counting by how many started in it. */
function overStarts({ starts }: Causes, first: number, until: number, of: (week: number) => number): number {
  let [sum, courses] = [0, 0];
  for (let week = first; week < until; week++) {
    const [value, count] = [of(week), starts[week] ?? 0];
    if (!Number.isFinite(value)) continue;
    sum += value * count;
    courses += count;
  }
  return sum / courses;
}
