import { illustrativePlan } from '../db/illustrative/illustrativePlan.ts';
import { ok, type Result } from '../db/schema/problem.ts';
import type { Store } from '../db/store/store.ts';

/** Puts the illustrative plan into an empty store, so that the planner never opens on nothing. */
export function putFirstPlan(store: Store): Result<null> {
  if (store.listPlans().length > 0) return ok(null);
  const added = store.addPlan(illustrativePlan());
  return added.ok ? ok(null) : added;
}
