import type { Observation, ObservedMonth } from '../../../db/schema/observation.ts';
import type { AnyRecord } from '../commands/recordKey.ts';
import type { ObservedOf, OneMonth } from '../observed/withMonths.ts';
import { numberIn, textIn } from './fields.ts';
import { figuresOf, isMeasure, network } from './observedColumns.ts';

/** A month of a series as a row. */
export function rowOf(one: Observation, { month, count, value, p90 }: ObservedMonth): AnyRecord {
  const { measure, pathwayId, source } = one;
  const [figure] = figuresOf[measure];
  return {
    ...{ place: placeIn(one), measure, month },
    ...(pathwayId !== undefined && { pathwayId }),
    count,
    ...(figure && value !== undefined && { [figure.key]: value }),
    ...(p90 !== undefined && { p90 }),
    ...(source !== undefined && { source }),
  };
}

function placeIn({ trustId, centreId, machineId }: ObservedOf): string {
  if (centreId !== undefined) return `centre:${centreId}`;
  if (machineId !== undefined) return `machine:${machineId}`;
  return trustId === undefined ? network.id : `trust:${trustId}`;
}

/** What a row is of; null while that is not said yet. */
export function ofRow(row: AnyRecord): ObservedOf | null {
  const { measure } = row;
  const [, kind, id] = /^(trust|centre|machine):(.*)$/.exec(textIn(row, 'place') ?? '') ?? [];
  if (!isMeasure(measure) || (id === undefined && row.place !== network.id)) return null;
  const pathwayId = textIn(row, 'pathwayId');
  return {
    measure,
    ...(kind !== undefined && { [`${kind}Id`]: id }),
    ...(pathwayId !== undefined && { pathwayId }),
  };
}

/** The month that a row is; null while it is not said of what, or when. */
export function oneMonth(row: AnyRecord): OneMonth | null {
  const of = ofRow(row);
  const month = textIn(row, 'month');
  if (of === null || month === undefined) return null;
  const [figure] = figuresOf[of.measure];
  const value = figure && numberIn(row, figure.key);
  const p90 = numberIn(row, 'p90');
  return {
    of,
    month: {
      ...{ month, count: numberIn(row, 'count') ?? null },
      ...(value !== undefined && { value }),
      ...(p90 !== undefined && { p90 }),
    },
  };
}
