import { copyFileSync } from 'node:fs';
import type { Plan } from '../../db/schema/plan.ts';
import { ok, type Result } from '../../db/schema/problem.ts';
import { openStore } from '../../db/store/store.ts';
import { putFirstPlan } from '../firstPlan.ts';

/** Makes a store at a path where there is none, with these plans in it or the one that everybody begins with. */
export function makeStore(path: string, plans: readonly Plan[] | 'first'): Result<null> {
  const opened = openStore(path);
  if (!opened.ok) return opened;
  const store = opened.value;
  try {
    if (plans === 'first') return putFirstPlan(store);
    for (const plan of plans) {
      const added = store.addPlan(plan);
      if (!added.ok) return added;
    }
    return ok(null);
  } finally {
    // Closing it brings all of it into the one file.
    store.close();
  }
}

export function copyInto(from: string, to: string): Result<null> {
  copyFileSync(from, to);
  return ok(null);
}
