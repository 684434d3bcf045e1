import { create } from 'zustand';
import type { Plan } from '../../db/schema/plan.ts';
import { calibrationPlan } from '../plan/observed/heldAgainst.ts';
import { calibrationRuns } from '../plan/observed/simulatedFigure.ts';
import type { ExperimentResult } from '../simulation/results.ts';
import { simulator } from './simulator.ts';
import { trialKey } from './trialKey.ts';

type State = {
  /** Of the inputs that are simulated; null before any are. */
  key: string | null;
  status: 'running' | 'done' | 'failed';
  /** Runs that have landed so far. */
  landed: number;
  /** Of the inputs that `resultKey` stands for, shown until newer ones land. */
  result: ExperimentResult | null;
  resultKey: string | null;
  problem: string | null;
  /** Simulates what observations are held against, unless that is known or under way. */
  calibrate(plan: Plan, seed: number): void;
};

/** What a calibration comes from: inputs of the plan as it is simulated, which observations are no part of. */
export const calibrationKey = (plan: Plan, seed: number): string =>
  trialKey(calibrationPlan(plan), null, seed, { calibration: calibrationRuns });

/** Runs of the baseline behind what is on screen, with what each of them counted. */
export const useCalibration = create<State>()((set, get) => {
  let cancel = () => {};
  return {
    ...{ key: null, status: 'done', landed: 0, result: null, resultKey: null, problem: null },
    calibrate(plan, seed) {
      const key = calibrationKey(plan, seed);
      if (get().key === key && get().status !== 'failed') return;
      cancel();
      if (get().resultKey === key) return set({ key, status: 'done', problem: null });
      set({ key, status: 'running', landed: 0, problem: null });
      const experiment = { plan: calibrationPlan(plan), scenarioIds: [], seed, replications: calibrationRuns };
      const watch = {
        onProgress: (landed: number) => set({ landed }),
        onResult: (result: ExperimentResult) => set({ status: 'done', result, resultKey: key }),
        onFailure: (problem: string) => set({ status: 'failed', problem }),
      };
      cancel = simulator.background({ ...experiment, eachRun: true }, watch, false).cancel;
    },
  };
});
