import type { ObservedMeasure, ObservedMonth } from '../../../db/schema/observation.ts';
import { t975 } from '../../simulation/statistics/student.ts';
import { wilson, z975 } from './wilson.ts';

/** One figure with the 95% interval that chance alone leaves it; null where too few months say how much that is. */
export type Figure = { value: number; ci95: [number, number] | null };

/** What several months say together. */
export type ObservedFigure = Figure & {
  months: number;
  /** Courses, or attendances, behind it. */
  count: number;
};

/** Null where no month says anything. */
export function observedFigure(measure: ObservedMeasure, months: readonly ObservedMonth[]): ObservedFigure | null {
  if (measure === 'coursesDecided' || measure === 'coursesStarted') return perMonth(months);
  const told = months.flatMap(({ count, value }) => (count === null || value === undefined ? [] : [{ count, value }]));
  const count = told.reduce((sum, month) => sum + month.count, 0);
  if (count === 0) return null;
  const value = told.reduce((sum, month) => sum + month.count * month.value, 0) / count;
  const ci95 = measure === 'startsWithin31Days' ? wilson(value, count) : fromMonthToMonth(told, value);
  return { value, ci95, months: told.length, count };
}

/** Courses a month, as surely as a Poisson count of them all, of the months that are known. */
function perMonth(months: readonly ObservedMonth[]): ObservedFigure | null {
  const counts = months.flatMap(({ count }) => count ?? []);
  if (counts.length === 0) return null;
  const count = counts.reduce((sum, one) => sum + one, 0);
  const half = (z975 * Math.sqrt(count)) / counts.length;
  const value = count / counts.length;
  return { value, ci95: [Math.max(0, value - half), value + half], months: counts.length, count };
}

/** The interval of a mean of months that differ, each as sure as it counts. */
function fromMonthToMonth(told: readonly { count: number; value: number }[], mean: number): Figure['ci95'] {
  if (told.length < 3) return null;
  const all = told.reduce((sum, { count }) => sum + count, 0);
  const squares = told.reduce((sum, { count, value }) => sum + (count / all) ** 2 * (value - mean) ** 2, 0);
  const half = t975(told.length - 1) * Math.sqrt((squares * told.length) / (told.length - 1));
  return [mean - half, mean + half];
}
