import { freshId } from '../../../db/schema/freshId.ts';
import type { Observation, ObservedMonth } from '../../../db/schema/observation.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Source } from '../../../db/schema/source.ts';
import { type Put, put, remove } from '../commands/putRecords.ts';
import { inOrder } from './observedMonths.ts';

/** A series as it came in: an observation that has no id and no source yet. */
export type Seen = Omit<Observation, 'id' | 'source'>;

export type Observing = {
  /** What makes the plan hold them, for a command of the caller's. */
  puts: Put[];
  /** How many months are new, how many say otherwise than the plan did, and how many say the same. */
  added: number;
  changed: number;
  same: number;
};

/** What a series is of; months of two that agree in it must not stand twice. */
const seenOf = ({ measure, trustId, centreId, machineId, pathwayId }: Seen): string =>
  [measure, trustId, centreId, machineId, pathwayId].map((part) => part ?? '').join('|');

/**
 * Takes series into a plan under one source. A month that the plan holds already and that says the same stays with the
 * source it has; one that says otherwise is replaced, and leaves the series it stood in.
 */
export function observing(plan: Plan, seen: readonly Seen[], source: Source): Observing {
  const held = plan.observations ?? [];
  const incoming = new Map(
    seen.map((series) => [seenOf(series), new Map(series.months.map((one) => [one.month, one]))]),
  );
  const standing = new Map<string, Map<string, ObservedMonth>>();
  for (const one of held) {
    const months = standing.get(seenOf(one)) ?? new Map<string, ObservedMonth>();
    for (const month of one.months) months.set(month.month, month);
    standing.set(seenOf(one), months);
  }
  let [added, changed, same] = [0, 0, 0];
  const fresh = seen.map((series) => ({
    ...series,
    months: series.months.filter((month) => {
      const before = standing.get(seenOf(series))?.get(month.month);
      const alike = before !== undefined && sameMonth(before, month);
      if (alike) same += 1;
      else if (before === undefined) added += 1;
      else changed += 1;
      return !alike;
    }),
  }));
  const thinned = held.flatMap((one): Put[] => {
    const news = incoming.get(seenOf(one));
    const kept = one.months.filter((month) => {
      const other = news?.get(month.month);
      return other === undefined || sameMonth(month, other);
    });
    if (kept.length === one.months.length) return [];
    return kept.length === 0 ? [remove('observations', one)] : [put('observations', { ...one, months: kept })];
  });
  const taken = held.map(({ id }) => id);
  const additions = fresh.flatMap(({ months, ...series }): Put[] => {
    if (months.length === 0) return [];
    const { measure, trustId, centreId, machineId, pathwayId } = series;
    const id = freshId([measure, trustId ?? centreId ?? machineId ?? 'network', pathwayId].join(' '), taken);
    taken.push(id);
    return [put('observations', { id, ...series, months: inOrder(months), source: source.id })];
  });
  const sources = additions.length === 0 ? [] : [put('sources', source)];
  return { puts: [...sources, ...thinned, ...additions], added, changed, same };
}

const sameMonth = (one: ObservedMonth, other: ObservedMonth): boolean =>
  one.count === other.count && one.value === other.value && one.p90 === other.p90;
