import type { Plan } from '../../../db/schema/plan.ts';

const numbers = new WeakMap<Plan, number>();
let last = 0;
/** Tells whether what was tried still belongs to what is on screen: plans are values, so the same object is the same plan. */
export function trialKey(plan: Plan, scenarioId: string | null, seed: number, more: unknown): string {
  const known = numbers.get(plan) ?? ++last;
  numbers.set(plan, known);
  return JSON.stringify([known, scenarioId, seed, more]);
}
