import type { Pathway } from '../../../db/schema/pathway.ts';
import { type Preparation, stageNames } from './preparation.ts';
import { type Regimen, visitsOf } from './regimens.ts';

/**
 * Regimens gathered into classes that are alike to booking: by how many blocks their treatment lasts, how many blocks ahead
 * of their start they are booked, what of their preparation they may have to wait for, and whether they are urgent. Urgent
 * ones come last.
 */
export type Classes = {
  count: number;
  /** How many of them are not urgent. */
  others: number;
  /** The class of each regimen. */
  of: Int16Array;
  /** Open days from first to last fraction, both counted, by regimen. */
  spans: Int32Array;
  /**
   * Treatment minutes of a course by regimen and block, `reach` to a regimen, from the block in which it starts, with
   * the first day of it: were it any day, the first block would hold less than the next, and what starts would swing
   * from block to block for want of room.
   */
  minutes: Float64Array;
  reach: number;
};

/** `size` is that of blocks, in open days, and `daysPerOpenDay` calendar days to each. */
export function classesOf(
  pathways: readonly Pathway[],
  regimens: readonly Regimen[],
  preparations: readonly Preparation[],
  size: number,
  daysPerOpenDay: number,
): Classes {
  const openDaysPerWeek = Math.max(1, Math.round(7 / daysPerOpenDay));
  const visits = regimens.map(({ pathway, fractions }) => {
    const held = pathways[pathway];
    return held ? visitsOf(held, fractions, openDaysPerWeek) : [];
  });
  const spans = Int32Array.from(visits, (days) => (days.at(-1)?.day ?? 0) + 1);
  const keys = regimens.map(({ pathway }, index) => {
    const length = Math.ceil(spans[index] / size);
    const ahead = Math.round((preparations[pathway]?.lag ?? 0) / size);
    const asked = preparations[pathway]?.asked;
    const stages = stageNames.map((stage) => Number((asked?.[stage] ?? 0) > 0)).join('');
    return `${length}/${ahead}/${stages}/${preparations[pathway]?.urgent}`;
  });
  const isUrgent = (key: string) => key.endsWith('true');
  const order = [...new Set(keys)].sort((a, b) => Number(isUrgent(a)) - Number(isUrgent(b)));
  const reach = Math.ceil(Math.max(1, ...spans) / size);
  const minutes = new Float64Array(regimens.length * reach);
  for (const [regimen, days] of visits.entries()) {
    for (const visit of days) minutes[regimen * reach + Math.floor(visit.day / size)] += visit.minutes;
  }
  const others = order.filter((key) => !isUrgent(key)).length;
  return { count: order.length, others, of: Int16Array.from(keys, (key) => order.indexOf(key)), spans, minutes, reach };
}
