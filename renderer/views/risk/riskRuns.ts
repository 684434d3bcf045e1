import { create } from 'zustand';
import type { Experiment } from '../../simulation/experiment.ts';
import type { ExperimentResult } from '../../simulation/results.ts';
import { simulator } from '../../state/simulator.ts';

/** One thing tried, and what came of it. */
export type Tried<T> = { of: T; scenarioId: string; result: ExperimentResult | null };

/** Things tried one after the other behind what is on screen. `key` tells from which inputs. */
export type Trial<T> = {
  key: string;
  on: string | null;
  asked: number;
  tried: Tried<T>[];
  state: 'running' | 'done' | 'stopped' | 'failed';
  problem: string | null;
};

export type Asked<T> = { of: T; scenarioId: string; experiment: Experiment };

/** Kept while other views are looked at, so that minutes of work are not lost by looking away. */
export function trialStore<T>() {
  let cancels: (() => void)[] = [];
  return create<{
    trial: Trial<T> | null;
    start(key: string, on: string | null, asked: readonly Asked<T>[]): void;
    stop(): void;
  }>()((set, get) => {
    const put = (key: string, change: (trial: Trial<T>) => Trial<T>) => {
      const { trial } = get();
      if (trial?.key === key && trial.state === 'running') set({ trial: change(trial) });
    };
    const end = () => {
      for (const cancel of cancels) cancel();
      cancels = [];
    };
    return {
      trial: null,
      start(key, on, asked) {
        end();
        set({
          trial: {
            key,
            on,
            asked: asked.length,
            tried: [],
            state: asked.length === 0 ? 'done' : 'running',
            problem: null,
          },
        });
        cancels = asked.map(({ of, scenarioId, experiment }) => {
          const run = simulator.background(experiment, {
            onResult: (result) =>
              put(key, (trial) => {
                const tried = [...trial.tried, { of, scenarioId, result }];
                return { ...trial, tried, state: tried.length === trial.asked ? 'done' : 'running' };
              }),
            onFailure: (problem) => {
              put(key, (trial) => ({ ...trial, state: 'failed', problem }));
              end();
            },
          });
          return run.cancel;
        });
      },
      stop() {
        end();
        const { trial } = get();
        if (trial?.state === 'running') set({ trial: { ...trial, state: 'stopped' } });
      },
    };
  });
}
