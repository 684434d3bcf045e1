import type { StateCreator } from 'zustand';
import type { Plan } from '../../db/schema/plan.ts';
import type { Finding } from '../plan/health/finding.ts';
import { createHealthChecker } from './healthChecker.ts';
import type { Store } from './store.ts';

export type HealthSlice = {
  /** What is wrong or doubtful in the stored plan; null until it has been looked at. */
  findings: readonly Finding[] | null;
  /** The plan in which it was found: older than the plan on screen for a moment after a change. */
  findingsOf: Plan | null;
  checkHealth(plan: Plan): void;
};

export const createHealthSlice: StateCreator<Store, [], [], HealthSlice> = (set) => {
  const checker = createHealthChecker((findingsOf, findings) => set({ findingsOf, findings }));
  return { findings: null, findingsOf: null, checkHealth: (plan) => checker.check(plan) };
};
