import { freshId } from '../../../db/schema/freshId.ts';
import type { Observation, ObservedMonth } from '../../../db/schema/observation.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { type Put, put, remove } from '../commands/putRecords.ts';
import { inOrder } from './observedMonths.ts';

/** What a series is of; of two series that agree in it no month stands twice. */
export type ObservedOf = Omit<Observation, 'id' | 'source' | 'months'>;

/** A month of what a series is of. */
export type OneMonth = { of: ObservedOf; month: ObservedMonth };

/** What tells one thing that was observed from another. */
export const ofKey = ({ measure, trustId, centreId, machineId, pathwayId }: ObservedOf): string =>
  [measure, trustId, centreId, machineId, pathwayId].map((part) => part ?? '').join('|');

/**
 * Takes months out of the series that hold them, and puts others in under one source: in a series of the same that has
 * this source already, else in one of its own. A series of which nothing is left goes.
 */
export function withMonths(
  plan: Plan,
  out: readonly { of: ObservedOf; month: string }[],
  come: readonly OneMonth[],
  sourceId: string | undefined,
): Put[] {
  const held = plan.observations ?? [];
  const gone = new Set(out.map(({ of, month }) => `${ofKey(of)} ${month}`));
  const coming = Map.groupBy(come, ({ of }) => ofKey(of));
  const taken = held.map(({ id }) => id);
  const touched = held.flatMap((one): Put[] => {
    const key = ofKey(one);
    const kept = gone.size === 0 ? one.months : one.months.filter(({ month }) => !gone.has(`${key} ${month}`));
    const added = one.source === sourceId ? (coming.get(key) ?? []) : [];
    if (added.length > 0) coming.delete(key);
    if (kept.length === one.months.length && added.length === 0) return [];
    if (kept.length + added.length === 0) return [remove('observations', one)];
    return [put('observations', { ...one, months: inOrder([...kept, ...added.map(({ month }) => month)]) })];
  });
  const fresh = [...coming.values()].flatMap((months): Put[] => {
    const of = months[0]?.of;
    if (of === undefined) return [];
    const { measure, trustId, centreId, machineId, pathwayId } = of;
    const id = freshId([measure, trustId ?? centreId ?? machineId ?? 'network', pathwayId].join(' '), taken);
    taken.push(id);
    const series = { id, ...of, months: inOrder(months.map(({ month }) => month)) };
    return [put('observations', sourceId === undefined ? series : { ...series, source: sourceId })];
  });
  return [...touched, ...fresh];
}
