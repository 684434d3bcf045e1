import type { Demand } from '../schema/demand.ts';
import { courseShares, isFurther } from './courseShares.ts';
import { zones } from './zones.ts';

/**
 * Courses a year per 100,000 residents of England: half way between RTDS episodes of 2021/22 (237.7, which count some
 * treatment that is not on a linac) and the 31-day treatments of March 2024 times twelve (211.4, which leave some
 * courses out).
 */
const crudePer100k = (237.7 + 211.4) / 2;
/** The same courses per 100,000 residents aged 65 and over, who are 18.73% of England (mid-2024). */
const over65Per100k = crudePer100k / 0.1873;
/** Weight of the 65+ rate: it over-corrects by itself, so half (source `courses-route`). */
const ageWeight = 0.5;
const baseYear = '2027';
const laterYear = '2037';

const shares = courseShares();

export const demand: readonly Demand[] = zones.flatMap(({ id, population, population65plus }) => {
  const all = population?.[baseYear] ?? 0;
  const over65 = population65plus?.[baseYear] ?? 0;
  const courses = ((1 - ageWeight) * crudePer100k * all + ageWeight * over65Per100k * over65) / 100_000;
  const years = Number(laterYear) - Number(baseYear);
  const growth = ((population65plus?.[laterYear] ?? over65) / over65) ** (1 / years) - 1;
  return [...shares].map(([pathwayId, share]) => ({
    ...{ zoneId: id, pathwayId, coursesPerYear: Math.round(courses * share * 100) / 100 },
    ...{ growthPerYear: Math.round(growth * 10_000) / 10_000, dispersion: 1.1 },
    source: 'courses-route',
    fieldSources: {
      coursesPerYear: isFurther(pathwayId) ? 'retreatment' : 'pathway-split',
      growthPerYear: 'growth-65plus',
      dispersion: 'demand-judgement',
    },
  }));
});

/** January first. Referrals dip with August and Christmas and catch up after; mean 1. */
export const seasonality = [1.03, 1.02, 1.02, 0.99, 0.99, 1.0, 1.01, 0.97, 0.99, 1.02, 1.02, 0.94];
