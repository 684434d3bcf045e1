import type { Edit } from '../../../db/schema/edit.ts';
import type { Plan } from '../../../db/schema/plan.ts';
import type { AnyRecord } from '../commands/recordKey.ts';

/**
 * The plan with edits applied and nothing checked, to look up what stands at the places that a refusal names. Not to
 * be stored or shown.
 */
export function roughPlan(plan: Plan, edits: readonly Edit[]): Plan {
  const edited = new Map<string, AnyRecord[]>();
  const whole: AnyRecord = plan;
  for (const { collection, at, before, after } of edits) {
    const held = whole[collection];
    const records = edited.get(collection) ?? (Array.isArray(held) ? [...held] : []);
    edited.set(collection, records);
    records.splice(at, before === null ? 0 : 1, ...(after === null ? [] : [after]));
  }
  return Object.assign({}, plan, Object.fromEntries(edited));
}
