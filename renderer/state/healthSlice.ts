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
  /** That the plan could not be looked at: the worker died at it, twice. */
  healthLost: boolean;
  checkHealth(plan: Plan): void;
};

export const createHealthSlice: StateCreator<Store, [], [], HealthSlice> = (set) => {
  const checker = createHealthChecker(
    (findingsOf, findings) => set({ findingsOf, findings, healthLost: false }),
    () => set({ findingsOf: null, findings: null, healthLost: true }),
  );
  return { findings: null, findingsOf: null, healthLost: false, checkHealth: (plan) => checker.check(plan) };
};
