import type { Observation, ObservedMeasure, ObservedMonth } from '../../../db/schema/observation.ts';
import { isAt, type ObservedPlace } from './observedPlaces.ts';

/** Measures whose pathways can be put together again: counts, and shares of counts. Medians cannot. */
const additive: ReadonlySet<ObservedMeasure> = new Set(['startsWithin31Days', 'coursesDecided', 'coursesStarted']);

/** What there is of a measure at a place, of all pathways together or, where there is nothing of the kind, of each. */
export function seriesAt(
  observations: readonly Observation[],
  place: Pick<ObservedPlace, 'kind' | 'id'>,
  measure: ObservedMeasure,
): readonly Observation[] {
  const here = observations.filter((one) => one.measure === measure && isAt(one, place));
  const whole = here.filter(({ pathwayId }) => pathwayId === undefined);
  return whole.length > 0 || !additive.has(measure) ? whole : here;
}

/**
 * The months of a measure at a place, in order, of all pathways together: as they were observed, else what the pathways
 * make together.
 */
export function observedMonths(
  observations: readonly Observation[],
  place: Pick<ObservedPlace, 'kind' | 'id'>,
  measure: ObservedMeasure,
): ObservedMonth[] {
  const months = seriesAt(observations, place, measure).flatMap((one) => one.months);
  const byMonth = Map.groupBy(months, ({ month }) => month);
  return inOrder([...byMonth].map(([month, parts]) => ({ month, ...together(parts) })));
}

function together(parts: readonly ObservedMonth[]): Omit<ObservedMonth, 'month'> {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const known = parts.flatMap(({ count, value }) => (count === null ? [] : [{ count, value }]));
  const counted = known.reduce((sum, { count }) => sum + count, 0);
  const met = known.reduce((sum, { count, value = 0 }) => sum + count * value, 0);
  if (known.length === 0) return { count: null };
  return known.some(({ value }) => value === undefined) ? { count: counted } : { count: counted, value: met / counted };
}

/** What several machines treated on a day, of their series by month: all visits over all days on which they treated. */
export function machinesTogether(series: readonly Observation[]): ObservedMonth[] {
  const told = series.flatMap(({ months }) =>
    months.flatMap(({ month, count, value }) =>
      count === null || !value ? [] : [{ month, count, days: count / value }],
    ),
  );
  return inOrder(
    [...Map.groupBy(told, ({ month }) => month)].map(([month, parts]) => {
      const count = parts.reduce((sum, one) => sum + one.count, 0);
      return { month, count, value: count / parts.reduce((sum, one) => sum + one.days, 0) };
    }),
  );
}

export const inOrder = (months: readonly ObservedMonth[]): ObservedMonth[] =>
  months.toSorted((a, b) => (a.month < b.month ? -1 : 1));
