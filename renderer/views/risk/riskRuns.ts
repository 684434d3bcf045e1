import { z } from 'zod';
import { create } from 'zustand';
import { fromBytes, toBytes } from '../../kept/keptBytes.ts';
import type { KeptName } from '../../kept/keptName.ts';
import type { Experiment } from '../../simulation/experiment.ts';
import type { ExperimentResult } from '../../simulation/results.ts';
import { keptAtShell } from '../../state/keptAtShell.ts';
import { simulator } from '../../state/simulator.ts';

/** One thing tried, and what it does; null where that cannot be told. */
export type Tried<T, E> = { of: T; effect: E | null };

/** Things tried one after the other behind what is on screen. `key` tells from which inputs. */
export type Trial<T, E> = {
  key: string;
  asked: number;
  tried: Tried<T, E>[];
  state: 'running' | 'done' | 'stopped' | 'failed';
  problem: string | null;
};

export type Asked<T, E> = { of: T; experiment: Experiment; effectOf(result: ExperimentResult): E | null };

/**
 * Held while other views are looked at, and kept between sessions once all is tried, so that minutes of work are not
 * lost by looking away. Of each thing only its effect is kept: the pictures of forty losses would fill the room there is.
 */
export function trialStore<T, E>(shape: { of: z.ZodType<T>; effect: z.ZodType<E> }) {
  const Kept = z.array(z.strictObject({ of: shape.of, effect: shape.effect.nullable() }));
  let cancels: (() => void)[] = [];
  let sought: string | null = null;
  return create<{
    trial: Trial<T, E> | null;
    start(key: string, asked: readonly Asked<T, E>[]): void;
    stop(): void;
    /** Shows what was tried with these inputs before, in this session or an earlier one, if nothing is being tried. */
    recall(key: string): Promise<void>;
  }>()((set, get) => {
    const put = (key: string, change: (trial: Trial<T, E>) => Trial<T, E>) => {
      const { trial } = get();
      if (trial?.key !== key || trial.state !== 'running') return;
      const changed = change(trial);
      set({ trial: changed });
      if (changed.state === 'done') void toBytes(changed.tried).then((bytes) => keptAtShell.keep(nameOf(key), bytes));
    };
    const end = () => {
      for (const cancel of cancels) cancel();
      cancels = [];
    };
    return {
      trial: null,
      start(key, asked) {
        end();
        const state = asked.length === 0 ? 'done' : 'running';
        set({ trial: { key, asked: asked.length, tried: [], state, problem: null } });
        cancels = asked.map(({ of, experiment, effectOf }) => {
          const watch = {
            onResult: (result: ExperimentResult) =>
              put(key, (trial): Trial<T, E> => {
                const tried = [...trial.tried, { of, effect: effectOf(result) }];
                return { ...trial, tried, state: tried.length === trial.asked ? 'done' : 'running' };
              }),
            onFailure: (problem: string) => {
              put(key, (trial) => ({ ...trial, state: 'failed', problem }));
              end();
            },
          };
          return simulator.background(experiment, watch, false).cancel;
        });
      },
      stop() {
        end();
        const { trial } = get();
        if (trial?.state === 'running') set({ trial: { ...trial, state: 'stopped' } });
      },
      async recall(key) {
        sought = key;
        const elsewhere = () => get().trial?.key === key || get().trial?.state === 'running' || sought !== key;
        if (elsewhere()) return;
        const bytes = await keptAtShell.find(nameOf(key));
        const kept = Kept.safeParse(bytes && (await fromBytes(bytes).catch(() => null)));
        if (!kept.success || elsewhere()) return;
        set({ trial: { key, asked: kept.data.length, tried: kept.data, state: 'done', problem: null } });
      },
    };
  });
}

const nameOf = (key: string): KeptName => ({ family: key, parts: [key] });
