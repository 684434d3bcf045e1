import type { Observation, ObservedMonth } from '../../../db/schema/observation.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { Source } from '../../../db/schema/source.ts';
import { type Put, put } from '../commands/putRecords.ts';
import { type OneMonth, ofKey, withMonths } from './withMonths.ts';

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

/**
 * Takes series into a plan under one source. A month that the plan holds already and that says the same stays with the
 * source it has; one that says otherwise is replaced, and leaves the series it stood in.
 */
export function observing(plan: Plan, seen: readonly Seen[], source: Source): Observing {
  const standing = new Map<string, Map<string, ObservedMonth>>();
  for (const one of plan.observations ?? []) {
    const months = standing.get(ofKey(one)) ?? new Map<string, ObservedMonth>();
    for (const month of one.months) months.set(month.month, month);
    standing.set(ofKey(one), months);
  }
  let [added, changed, same] = [0, 0, 0];
  const fresh = seen.flatMap(({ months, ...of }) =>
    months.flatMap((month): OneMonth[] => {
      const before = standing.get(ofKey(of))?.get(month.month);
      const alike = before !== undefined && sameMonth(before, month);
      if (alike) same += 1;
      else if (before === undefined) added += 1;
      else changed += 1;
      return alike ? [] : [{ of, month }];
    }),
  );
  const out = fresh.map(({ of, month }) => ({ of, month: month.month }));
  const puts = withMonths(plan, out, fresh, source.id);
  return { puts: fresh.length === 0 ? [] : [put('sources', source), ...puts], added, changed, same };
}

const sameMonth = (one: ObservedMonth, other: ObservedMonth): boolean =>
  one.count === other.count && one.value === other.value && one.p90 === other.p90;
