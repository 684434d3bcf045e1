import { z } from 'zod';
import { Centre } from '../centre.ts';
import { Backlog, Demand } from '../demand.ts';
import { Breakdown } from '../machine.ts';
import { courseCount, mostCourses } from '../mostCourses.ts';
import { Plan } from '../plan.ts';
import { IsoDate } from '../primitives.ts';
import type { Problem } from '../problem.ts';
import { wholeText } from '../wholeText.ts';
import { earliestStart } from './dates.ts';
import { dayOf } from './day.ts';
import { centresAnywhere, changesOf, type Draft, listed, machinesAnywhere, nested, sound } from './draft.ts';

/** A later start is a slip of the keyboard, as an early one is; calendars are not known so far out. */
const latestStart = '2150-01-01';
/** Plans a day at one centre; the largest departments finish some dozens. */
const mostPlansPerDay = 1000;

/** Breakdowns of one machine in a day, each repaired before the next. */
const mostBreakdownsPerDay = 1000;
/** Operating days between breakdowns, after any ageing: about a tenth of a second. */
const leastDaysBetween = 1e-6;

const weeksPerYear = 365.25 / 7;

const time = z.object(Plan.pick({ startDate: true, horizonWeeks: true, warmUpWeeks: true }).shape);
const wanted = z.object(Demand.pick({ coursesPerYear: true, growthPerYear: true }).shape);
const waiting = z.object(Backlog.pick({ courses: true }).shape);
const breaking = z.object(
  Breakdown.pick({ meanDaysBetween: true, repairHoursMedian: true, ageingPerYear: true }).shape,
);
const planning = z.object(Centre.pick({ plansPerDay: true }).shape);

/** Times and numbers so far from any network's that they are slips, and that no run would come to an end with. */
export function extentProblems(draft: Draft): Problem[] {
  return [...startProblems(draft), ...coursesProblems(draft), ...planningProblems(draft), ...breakdownProblems(draft)];
}

function startProblems(draft: Draft): Problem[] {
  return sound([draft], z.object({ startDate: IsoDate })).flatMap(({ record: { startDate } }) => {
    if (startDate >= earliestStart && startDate <= latestStart) return [];
    const message = `${startDate} is not between ${earliestStart} and ${latestStart}`;
    return [{ path: 'startDate', message }];
  });
}

/** Told at the figure that makes for the most of them. */
function coursesProblems(draft: Draft): Problem[] {
  const [span] = sound([draft], time);
  if (span === undefined) return [];
  const { horizonWeeks, warmUpWeeks } = span.record;
  const held = sound(listed(draft, 'backlog'), waiting).map(({ path, record: { courses } }) => ({
    ...{ path: `${path}.courses`, courses, mend: 'check it' },
  }));
  const decided = sound(listed(draft, 'demand'), wanted).map(
    ({ path, record: { coursesPerYear, growthPerYear = 0 } }) => ({
      path: `${path}.coursesPerYear`,
      courses: coursesPerYear * (warmUpWeeks / weeksPerYear + grown(horizonWeeks / weeksPerYear, growthPerYear)),
      mend: growthPerYear > 0 ? `check it, and growthPerYear, which is ${growthPerYear}` : 'check it',
    }),
  );
  const asking = [...decided, ...held];
  const courses = asking.reduce((sum, one) => sum + one.courses, 0);
  if (courses <= mostCourses) return [];
  const most = asking.reduce((a, b) => (b.courses > a.courses ? b : a));
  const told = courseCount(most.courses);
  const ofAll = told === courseCount(courses) ? told : `${told} of ${courseCount(courses)}`;
  const message = `makes for ${ofAll} courses over the plan, and at most ${courseCount(mostCourses)} can be simulated; ${most.mend}`;
  return [{ path: most.path, message }];
}

/** Years' worth of the first year's courses over a time in which they grow at this rate: the integral of (1 + g)^t. */
function grown(years: number, growth: number): number {
  return growth === 0 ? years : ((1 + growth) ** years - 1) / Math.log1p(growth);
}

function planningProblems(draft: Draft): Problem[] {
  return sound(centresAnywhere(draft), planning).flatMap(({ path, record: { plansPerDay } }) => {
    if (plansPerDay === null || plansPerDay <= mostPlansPerDay) return [];
    const message = `is more than ${wholeText(mostPlansPerDay)}; null says that planning never limits`;
    return [{ path: `${path}.plansPerDay`, message }];
  });
}

/** Breakdowns so many, or so many and so short, once a machine is as old as the oldest will be, that no run would end. */
function breakdownProblems(draft: Draft): Problem[] {
  const [span] = sound([draft], time);
  if (span === undefined) return [];
  const { startDate, horizonWeeks } = span.record;
  const born = sound(machinesAnywhere(draft), z.object({ commissioned: IsoDate })).map(
    ({ record }) => record.commissioned,
  );
  const oldest = [startDate, ...born].toSorted()[0] ?? startDate;
  const years = (dayOf(startDate) - dayOf(oldest)) / 365.25 + horizonWeeks / weeksPerYear;
  const raws = [...machinesAnywhere(draft), ...changesOf(draft)].flatMap((raw) => nested(raw, 'breakdown'));
  return sound(raws, breaking).flatMap(({ path, record }) => {
    const daysBetween = record.meanDaysBetween / (1 + record.ageingPerYear) ** years;
    const isSlip = daysBetween < leastDaysBetween;
    if (!isSlip && daysBetween + record.repairHoursMedian / 24 >= 1 / mostBreakdownsPerDay) return [];
    const message =
      'makes for more breakdowns before the plan ends than can be simulated; check it, ageingPerYear and repairHoursMedian';
    return [{ path: `${path}.meanDaysBetween`, message }];
  });
}
