import type { Observation, ObservedMeasure, ObservedMonth } from '../../../db/schema/observation.ts';
import { placeKeyOf } from './observedPlaces.ts';

/** Measures whose pathways can be put together again: counts, and shares of counts. Medians cannot. */
const additive: ReadonlySet<ObservedMeasure> = new Set(['startsWithin31Days', 'coursesDecided', 'coursesStarted']);

/** Of a count under five, of which no more is known. */
const middleOfFewer = 2;

/** What there is of a measure at a place, of all pathways together or, where there is nothing of the kind, of each. */
export function seriesAt(
  observations: readonly Observation[],
  placeId: string,
  measure: ObservedMeasure,
): readonly Observation[] {
  const here = observations.filter((one) => one.measure === measure && placeKeyOf(one) === placeId);
  const whole = here.filter(({ pathwayId }) => pathwayId === undefined);
  return whole.length > 0 || !additive.has(measure) ? whole : here;
}

/**
 * The months of a measure at a place, in order, of all pathways together: as they were observed, else what the pathways
 * make together.
 */
export function observedMonths(
  observations: readonly Observation[],
  placeId: string,
  measure: ObservedMeasure,
): ObservedMonth[] {
  const months = seriesAt(observations, placeId, measure).flatMap((one) => one.months);
  const byMonth = Map.groupBy(months, ({ month }) => month);
  return inOrder([...byMonth].map(([month, parts]) => ({ month, ...together(parts) })));
}

function together(parts: readonly ObservedMonth[]): Omit<ObservedMonth, 'month'> {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const known = parts.flatMap(({ count, value }) => (count === null ? [] : [{ count, value }]));
  const counted = known.reduce((sum, { count }) => sum + count, 0);
  const met = known.reduce((sum, { count, value = 0 }) => sum + count * value, 0);
  const fewer = middleOfFewer * (parts.length - known.length);
  if (known.length === 0) return { count: null };
  return known.some(({ value }) => value === undefined)
    ? { count: counted + fewer }
    : { count: counted, value: met / counted };
}

/** How many a month counts, a count under five taken as its middle. */
export const countOf = ({ count }: ObservedMonth): number => count ?? middleOfFewer;

const inOrder = (months: readonly ObservedMonth[]): ObservedMonth[] =>
  months.toSorted((a, b) => (a.month < b.month ? -1 : 1));
