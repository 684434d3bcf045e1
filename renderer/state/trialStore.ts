import { create } from 'zustand';
import { canonicalJson } from '../../db/schema/hash.ts';
import { toBytes } from '../kept/keptBytes.ts';
import type { ExperimentResult } from '../simulation/results.ts';
import type { Asked, Tried } from '../simulation/risk/trials.ts';
import { keptAtShell } from './keptAtShell.ts';
import { keptTrial, type TrialShape, trialName } from './keptTrial.ts';
import { simulator } from './simulator.ts';

/** Things tried one after the other behind what is on screen. `key` tells from which inputs. */
export type Trial<T, E> = {
  key: string;
  asked: number;
  tried: Tried<T, E>[];
  state: 'running' | 'done' | 'stopped' | 'failed';
  problem: string | null;
};

/**
 * Held while other views are looked at, and kept between sessions as it grows, so that minutes of work are not lost by
 * looking away. Of each thing only its effect is kept: the pictures of forty losses would fill the room there is.
 */
export function trialStore<T, E>(shape: TrialShape<T, E>) {
  let keeping: Promise<unknown> = Promise.resolve();
  let cancels: (() => void)[] = [];
  let sought: string | null = null;
  return create<{
    trial: Trial<T, E> | null;
    /** Tries these; of a trial that was stopped only what is left. */
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
      if (changed.tried.length > trial.tried.length) keeping = keeping.then(() => keep(changed));
    };
    const keep = async ({ key, asked, tried }: Trial<T, E>) =>
      keptAtShell.keep(trialName(key), await toBytes({ asked, tried }));
    const end = () => {
      for (const cancel of cancels) cancel();
      cancels = [];
    };
    return {
      trial: null,
      start(key, asked) {
        end();
        const tried = leftOff(get().trial, key).filter((held) => asked.some(({ of }) => same(of, held.of)));
        const rest = asked.filter(({ of }) => !tried.some((held) => same(of, held.of)));
        const state = rest.length === 0 ? 'done' : 'running';
        set({ trial: { key, asked: asked.length, tried, state, problem: null } });
        cancels = rest.map(({ of, experiment, effectOf }) => {
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
        const kept = await keptTrial(key, shape);
        if (kept === null || elsewhere()) return;
        const { asked, tried } = kept;
        const state = tried.length < asked ? 'stopped' : 'done';
        set({ trial: { key, asked, tried, state, problem: null } });
      },
    };
  });
}

/** What a trial had tried when it was stopped. */
const leftOff = <T, E>(trial: Trial<T, E> | null, key: string): Tried<T, E>[] =>
  trial?.key === key && trial.state === 'stopped' ? trial.tried : [];

const same = (one: unknown, other: unknown): boolean => canonicalJson(one) === canonicalJson(other);
