import { bunkerKinds } from '../../../db/schema/machine.ts';
import type { ObservedMeasure } from '../../../db/schema/observation.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { CentreRuns, ScenarioResult } from '../../simulation/results.ts';
import { histogramQuantile } from '../../simulation/statistics/estimate.ts';
import { monthsOf } from '../compare/months.ts';
import type { ObservedPlace } from './observedPlaces.ts';

/**
 * So many runs that another would lie within the range of theirs 19 times in 20, whatever their distribution: the chance
 * that it is the lowest or the highest of all is 2 in 40. What is observed happened once, and is such another run.
 */
export const calibrationRuns = 39;

/** What was simulated of a measure at a place: its mean over runs, and the range of single runs over as long a time. */
export type SimulatedFigure = { value: number; range: [number, number] };

/** `months` are those that are held against it; null for all that was simulated. */
type Asked = { plan: Plan; scenario: ScenarioResult; months: readonly string[] | null };

const weeksPerMonth = 365.25 / 12 / 7;

/** Null where nothing was treated there, or nothing of the kind is simulated. */
export function simulatedFigure(asked: Asked, place: ObservedPlace, measure: ObservedMeasure): SimulatedFigure | null {
  if (measure === 'attendancesPerMachineDay' || measure === 'fractionsPerMachineDay')
    return perMachineDay(asked, place);
  const { scenario, months } = asked;
  const weeks = weeksIn(scenario.weekStarts, months);
  const runs = place.centreIds.flatMap((id) => scenario.runs?.[id] ?? []);
  if (place.kind === 'machine' || weeks.length === 0 || sumOf(runs, 'starts') === 0) return null;
  const of = scenario.weekStarts.length;
  const ratio = (top: keyof CentreRuns) => sumOf(runs, top) / sumOf(runs, 'starts');
  const ratios = (top: keyof CentreRuns) =>
    eachRun(
      runs,
      (at, one) => one[top][at] ?? 0,
      (at, one) => one.starts[at] ?? 0,
    );
  const perMonth = (what: keyof CentreRuns) => eachRun(runs, (at, one) => ((one[what][at] ?? 0) / of) * weeksPerMonth);
  /** Weeks that are part of the run differ from it as their starts do, and from each other more than the run does. */
  const { courses, within } = partOf(scenario, place.centreIds, weeks);
  const figure = (value: number, mean: number, each: readonly number[]): SimulatedFigure | null => {
    const stretch = Math.sqrt(of / weeks.length);
    const moves = each.filter(Number.isFinite).map((one) => (one - mean) * stretch);
    if (moves.length < 3 || !Number.isFinite(value)) return null;
    return { value, range: [value + Math.min(...moves), value + Math.max(...moves)] };
  };
  switch (measure) {
    case 'startsWithin31Days': {
      const mean = ratio('withinTarget');
      const found = figure(months === null ? mean : within, mean, ratios('withinTarget'));
      return found && { ...found, range: [Math.max(0, found.range[0]), Math.min(1, found.range[1])] };
    }
    case 'waitDays':
      return figure(medianOf(scenario, place.centreIds), ratio('waitDays'), ratios('waitDays'));
    case 'coursesStarted':
    case 'coursesDecided': {
      const each = perMonth(measure === 'coursesStarted' ? 'starts' : 'courses');
      const mean = each.reduce((sum, one) => sum + one, 0) / each.length;
      return figure(mean * courses, mean, each);
    }
  }
}

/** Weeks that begin in these months, by their place. */
function weeksIn(weekStarts: readonly string[], wanted: readonly string[] | null): number[] {
  const { months, monthOf } = monthsOf(weekStarts);
  const all = [...weekStarts.keys()];
  return wanted === null ? all : all.filter((week) => wanted.includes(months[monthOf[week] ?? 0] ?? ''));
}

const sumOf = (runs: readonly CentreRuns[], what: keyof CentreRuns): number =>
  runs.reduce((all, one) => all + one[what].reduce((sum, value) => sum + value, 0), 0);

type Count = (run: number, centre: CentreRuns) => number;

/** Of every run, what its centres count together, over what they count of something else. */
function eachRun(centres: readonly CentreRuns[], top: Count, bottom: Count = () => 1 / centres.length): number[] {
  return Array.from(centres[0]?.starts ?? [], (_, run) => {
    const sum = (of: Count) => centres.reduce((all, centre) => all + of(run, centre), 0);
    return sum(top) / sum(bottom);
  });
}

/** Courses that start in these weeks over those of as many weeks of the whole run, and the share of them in time. */
function partOf({ causes, bands, weekStarts }: ScenarioResult, centreIds: readonly string[], weeks: readonly number[]) {
  let [then, met, all] = [0, 0, 0];
  for (const id of centreIds) {
    all += causes[id]?.starts.reduce((sum, starts) => sum + starts, 0) ?? 0;
    for (const week of weeks) {
      const starts = causes[id]?.starts[week] ?? 0;
      const share = bands[id]?.withinTarget.mean[week] ?? Number.NaN;
      then += starts;
      if (Number.isFinite(share)) met += starts * share;
    }
  }
  return { courses: (then / all) * (weekStarts.length / weeks.length), within: met / then };
}

/** As of grouped figures: whole days would jump from one to the next. */
function medianOf({ waits }: ScenarioResult, centreIds: readonly string[]): number {
  const counts = centreIds.flatMap((id) => waits[id]?.counts ?? []);
  const together = Array.from({ length: Math.max(0, ...counts.map(({ length }) => length)) }, (_, days) =>
    counts.reduce((sum, courses) => sum + (courses[days] ?? 0), 0),
  );
  const bin = histogramQuantile(together, 0, together.length, 0.5);
  const below = together.slice(0, bin).reduce((sum, courses) => sum + courses, 0);
  const all = together.reduce((sum, courses) => sum + courses, 0);
  return bin - 0.5 + (all / 2 - below) / (together[bin] ?? Number.NaN);
}

/**
 * Fractions on a day that a machine could treat on; days are the minutes that it had by those of a rostered day. Single
 * runs lie as far off as the interval of their mean lets expect.
 */
function perMachineDay({ plan, scenario }: Asked, place: ObservedPlace): SimulatedFigure | null {
  const all = [...plan.machines, ...plan.projects.flatMap(({ newMachine }) => newMachine ?? [])];
  const here = all.filter((machine) =>
    place.kind === 'machine'
      ? machine.id === place.id
      : place.centreIds.includes(machine.centreId) && bunkerKinds.includes(machine.kind),
  );
  const found = here.flatMap((machine) => {
    const metrics = scenario.machines.find(({ id }) => id === machine.id);
    return metrics === undefined ? [] : [{ metrics, days: metrics.minutes.available.mean / machine.minutesPerDay }];
  });
  const days = found.reduce((sum, one) => sum + one.days, 0);
  const squares = found.reduce(
    (
      sum,
      {
        metrics: {
          fractionsDelivered: { mean, ci95 },
        },
      },
    ) => {
      return ci95 === null ? Number.NaN : sum + (ci95[1] - mean) ** 2;
    },
    0,
  );
  if (days === 0 || Number.isNaN(squares)) return null;
  const value = found.reduce((sum, { metrics }) => sum + metrics.fractionsDelivered.mean, 0) / days;
  const half = Math.sqrt(squares * calibrationRuns) / days;
  return { value, range: [value - half, value + half] };
}
