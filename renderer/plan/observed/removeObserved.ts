import type { Command } from '../../../db/schema/edit.ts';
import type { Observation } from '../../../db/schema/observation.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import { putRecords, remove } from '../commands/putRecords.ts';
import { namesIn } from '../commands/recordNames.ts';

/** What was observed, by where it comes from: null where nothing says so. */
export type ObservedFrom = { sourceId: string | null; name: string; series: readonly Observation[] };

export function observedBySource(plan: Plan): ObservedFrom[] {
  const names = namesIn(plan);
  const bySource = Map.groupBy(plan.observations ?? [], ({ source }) => source ?? null);
  return [...bySource].map(([sourceId, series]) => ({
    ...{ sourceId, series },
    name: sourceId === null ? 'No source given' : names('source', sourceId),
  }));
}

/** Takes everything out that was observed by one source; the source stays, and other figures may rest on it. */
export const removeObserved = (plan: Plan, { name, series }: ObservedFrom): Command | null =>
  putRecords(
    plan,
    { name: 'remove-observed', label: `Remove what was observed: ${name}` },
    series.map((one) => remove('observations', one)),
  );
