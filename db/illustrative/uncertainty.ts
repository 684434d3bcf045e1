import type { Uncertainties } from '../schema/uncertainty.ts';

const source = 'uncertainty-judgement';

/** Between which values the plan's inputs surely lie; judgements all. */
export const uncertainty: Uncertainties = {
  demand: { low: 0.95, high: 1.05, source },
  growth: { low: 0.01, high: 0.03, source },
  staffing: { low: 0.95, high: 1, source },
  timeBetweenFailures: { low: 0.5, high: 1.5, source },
  repairTime: { low: 0.7, high: 1.5, source },
  projectLength: { low: 0.9, high: 1.3, source },
  projectDelay: { low: 0, high: 26, source },
};
