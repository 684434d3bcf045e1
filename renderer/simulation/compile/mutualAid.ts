import type { MutualAid as PlanAid } from '../../../db/schema/demand.ts';
import type { ResolvedPlan } from '../resolvedPlan.ts';
import { inForceFrom } from './pathways.ts';
import type { Timeline } from './timeline.ts';

/** The rules of mutual aid, from a day on; null while there is none. */
export type MutualAid = { from: number; rules: Omit<PlanAid, 'enabled'> | null };

/**
 * Mutual aid as the plan has it and as changes turn it on and off. A change keeps the figures it does not mention;
 * while one of them has never been given there is nothing to go by, and so no aid.
 */
export function mutualAidOf({ plan, mutualAid }: ResolvedPlan, timeline: Timeline): MutualAid[] {
  const changes = mutualAid
    .map(({ from, ...change }) => ({ ...change, from: inForceFrom(timeline, from) }))
    .sort((a, b) => a.from - b.from);
  let held: Partial<PlanAid> = plan.mutualAid ?? {};
  const steps = [{ from: 0, rules: rulesOf(held) }];
  for (const { from, enabled, offerAfterDays, maxExtraMinutes, acceptance } of changes) {
    held = {
      enabled,
      ...given('offerAfterDays', offerAfterDays ?? held.offerAfterDays),
      ...given('maxExtraMinutes', maxExtraMinutes ?? held.maxExtraMinutes),
      ...given('acceptance', acceptance ?? held.acceptance),
    };
    steps.push({ from, rules: rulesOf(held) });
  }
  return steps;
}

const given = <K extends keyof PlanAid>(key: K, value: number | undefined) =>
  value === undefined ? {} : { [key]: value };

function rulesOf({ enabled, offerAfterDays, maxExtraMinutes, acceptance }: Partial<PlanAid>): MutualAid['rules'] {
  if (!enabled || offerAfterDays === undefined || maxExtraMinutes === undefined || acceptance === undefined)
    return null;
  return { offerAfterDays, maxExtraMinutes, acceptance };
}
