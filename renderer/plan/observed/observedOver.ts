import type { ObservedMonth } from '../../../db/schema/observation.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { WeeklyMetric } from '../../simulation/results.ts';
import { namesIn } from '../commands/recordNames.ts';
import { addWeeks } from '../dates.ts';
import { standardDays } from './heldAgainst.ts';
import { observedMonths } from './observedMonths.ts';
import { wholeNetwork } from './observedPlaces.ts';
import { wilson } from './wilson.ts';

/** A month that was observed, with the 95% interval that its count leaves it where that is known. */
export type ObservedPoint = { month: string; value: number; ci95: [number, number] | null };

/** What was observed of a weekly measure at a place, to be drawn beside it and never joined to it. */
export type ObservedOver = {
  points: readonly ObservedPoint[];
  /** What the points are called beside them, in two short lines. */
  label: readonly [string, string];
  /** In what they are not what is simulated. */
  note: string;
};

const measureOf = { waitDays: 'waitDays', withinTarget: 'startsWithin31Days' } as const;
const isObserved = (metric: WeeklyMetric): metric is keyof typeof measureOf => metric in measureOf;

/**
 * Months observed at the network (`network`) or a centre, like for like: a trust's figures are those of a centre only
 * where it runs no other, and of the network only where every trust that treats has them. Null where there are none.
 */
export function observedOver(plan: Plan, scopeId: string, metric: WeeklyMetric): ObservedOver | null {
  if (plan.observations === undefined || !isObserved(metric)) return null;
  const earliest = earliestDrawn(plan);
  const months = monthsAt(plan, scopeId, measureOf[metric]).filter(({ month }) => month >= earliest);
  const isShare = metric === 'withinTarget';
  const points = months.flatMap(({ month, count, value }): ObservedPoint[] =>
    count === null || value === undefined ? [] : [{ month, value, ci95: isShare ? wilson(value, count) : null }],
  );
  if (points.length === 0) return null;
  const label = ['Observed, monthly', isShare ? `within ${standardDays} days` : 'median'] as const;
  return { points, label, note: isShare ? targetNote(plan) : medianNote };
}

/** Older months would leave the plan itself less than two thirds of a picture of ten years. */
const mostYearsBefore = 5;
const earliestDrawn = ({ startDate }: Plan): string => addWeeks(startDate, -mostYearsBefore * 52).slice(0, 7);

const medianNote = 'Diamonds: the median wait of each month that was observed. The simulated line is of means.';

function targetNote({ pathways }: Plan): string {
  const others = pathways.filter(({ targetDays }) => targetDays !== standardDays).length;
  const diamonds = `Diamonds: the share observed to start within ${standardDays} days, month by month, with its 95% interval.`;
  if (others === 0) return diamonds;
  return `${diamonds} The simulated share is within each pathway’s own target, which is not ${standardDays} days for ${others} of ${pathways.length}; Calibration, under Data, holds like against like.`;
}

function monthsAt(plan: Plan, scopeId: string, measure: (typeof measureOf)[keyof typeof measureOf]): ObservedMonth[] {
  const at = (place: { kind: 'network' | 'trust' | 'centre'; id: string }) =>
    observedMonths(plan.observations ?? [], place, measure);
  const ofTrust = (id: string) => at({ kind: 'trust', id });
  const own = at(scopeId === 'network' ? wholeNetwork : { kind: 'centre', id: scopeId });
  if (own.length > 0) return own;
  const trustIds = [...new Set(plan.centres.map(({ trustId }) => trustId))];
  if (scopeId === 'network') return measure === 'startsWithin31Days' ? ofEvery(trustIds.map(ofTrust)) : [];
  const trustId = plan.centres.find(({ id }) => id === scopeId)?.trustId ?? '';
  return plan.centres.filter((centre) => centre.trustId === trustId).length === 1 ? ofTrust(trustId) : [];
}

/** Months that each of several places has, together. */
function ofEvery(places: readonly ObservedMonth[][]): ObservedMonth[] {
  const [first = [], ...others] = places;
  return first.flatMap(({ month }) => {
    const all = places.flatMap((months) => months.filter((one) => one.month === month));
    const known = all.flatMap(({ count, value }) => (count === null || value === undefined ? [] : [{ count, value }]));
    if (known.length <= others.length) return [];
    const count = known.reduce((sum, one) => sum + one.count, 0);
    return [{ month, count, value: known.reduce((sum, one) => sum + one.count * one.value, 0) / count }];
  });
}

/** Why nothing is drawn at a centre of a trust whose figures are of several; null where there is nothing to say. */
export function observedElsewhere(plan: Plan, scopeId: string, metric: WeeklyMetric): string | null {
  if (!isObserved(metric) || observedOver(plan, scopeId, metric) !== null) return null;
  if (monthsAt(plan, scopeId, measureOf[metric]).length > 0) {
    return `What was observed here is more than ${mostYearsBefore} years older than the plan, and is not drawn.`;
  }
  const trustId = plan.centres.find(({ id }) => id === scopeId)?.trustId;
  if (trustId === undefined) return null;
  if (observedMonths(plan.observations ?? [], { kind: 'trust', id: trustId }, measureOf[metric]).length === 0)
    return null;
  const names = namesIn(plan);
  const together = plan.centres.filter((centre) => centre.trustId === trustId).map(({ name }) => name);
  return `What was observed of ${names('trust', trustId)} is of its centres together (${together.join('; ')}), so that it is not drawn here; Calibration, under Data, holds it against all of them.`;
}
