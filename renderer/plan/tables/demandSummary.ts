import type { Plan } from '../../../db/schema/plan.ts';
import { figureText } from './kinds/number.ts';

export type DemandSummary = {
  coursesPerYear: number;
  /** Of the first year's courses together. */
  growthPerYear: number;
  /** Null where the population of an area is not known. */
  perThousand: number | null;
  lastYear: number;
  lastYearCourses: number;
};

/** All demand of a plan: the year from its start, and the last one of its horizon. */
export function demandSummary(plan: Plan): DemandSummary {
  const years = Math.max(0, Math.floor(plan.horizonWeeks / 52.18) - 1);
  const start = Number(plan.startDate.slice(0, 4));
  const sum = (of: (row: Plan['demand'][number]) => number) => plan.demand.reduce((held, row) => held + of(row), 0);
  const coursesPerYear = sum((row) => row.coursesPerYear);
  const people = plan.zones.map(({ population }) => population?.[String(start)]);
  const known = people.every((one) => one !== undefined);
  const everyone = people.reduce<number>((held, one) => held + (one ?? 0), 0);
  return {
    coursesPerYear,
    growthPerYear:
      coursesPerYear === 0 ? 0 : sum((row) => row.coursesPerYear * (row.growthPerYear ?? 0)) / coursesPerYear,
    perThousand: known && everyone > 0 ? (coursesPerYear / everyone) * 1000 : null,
    lastYear: start + years,
    lastYearCourses: sum((row) => row.coursesPerYear * (1 + (row.growthPerYear ?? 0)) ** years),
  };
}

/** The same in a sentence. */
export function demandSentence(summary: DemandSummary): string {
  const { coursesPerYear, growthPerYear, perThousand, lastYear, lastYearCourses } = summary;
  const rate = perThousand === null ? '' : `, ${figureText(perThousand, 2, true)} for every 1,000 people`;
  const change =
    growthPerYear === 0 ? 'and do not grow' : `growing by ${figureText(growthPerYear * 100, 1, true)}% a year`;
  return `${figureText(coursesPerYear, 0)} courses in the first year${rate}, ${change}: ${figureText(lastYearCourses, 0)} in the year from ${lastYear}.`;
}
