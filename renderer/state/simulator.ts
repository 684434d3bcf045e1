import type { KeptName } from '../kept/keptName.ts';
import type { Experiment } from '../simulation/experiment.ts';
import type { PlanDelta } from '../simulation/planDelta.ts';
import type { ExperimentResult, RunSoFar } from '../simulation/results.ts';
import { keptAtShell } from './keptAtShell.ts';
import { planWorker } from './planWorker.ts';

/** An experiment whose plan is sent as what has changed since the one asked for before. */
export type SentExperiment = { delta: PlanDelta; experiment: Omit<Experiment, 'plan'> };

/**
 * What the coordinator worker is asked, and what it answers. `run` numbers experiments. One experiment at a time is on
 * screen; those in the background wait for it and for each other. What was simulated in an earlier session is sought and
 * kept through the page, which alone reaches the shell (`ask` numbers what is sought); in the background only where the
 * result as such is worth it.
 */
export type ToCoordinator =
  | ({ type: 'run' | 'background'; run: number; kept: boolean } & SentExperiment)
  | { type: 'cancel' }
  | { type: 'cancelBackground'; run: number }
  | { type: 'found'; ask: number; bytes: Uint8Array<ArrayBuffer> | null };
export type FromCoordinator =
  | { type: 'soFar'; run: number; soFar: RunSoFar }
  | { type: 'progress'; run: number; result: ExperimentResult }
  | { type: 'backgroundProgress'; run: number; replications: number }
  | { type: 'backgroundResult'; run: number; result: ExperimentResult }
  | { type: 'failure'; run: number; message: string }
  | { type: 'seek'; ask: number; name: KeptName }
  | { type: 'keep'; name: KeptName; bytes: Uint8Array<ArrayBuffer> };

type Watching = {
  onSoFar?(soFar: RunSoFar): void;
  onProgress(result: ExperimentResult): void;
  onFailure(message: string): void;
};

/** Whoever waits for an experiment in the background is told how far it is, and of its result once it has finished. */
export type BackgroundWatch = {
  onProgress?(replications: number): void;
  onResult(result: ExperimentResult): void;
  onFailure(message: string): void;
};

function createSimulator() {
  let run = 0;
  /** By run: a run that has been overtaken may have sent a picture already. */
  const watching = new Map<number, Watching>();
  const background = new Map<number, BackgroundWatch>();

  function hear(data: FromCoordinator, reply: (message: ToCoordinator) => void): void {
    if (data.type === 'keep') return void keptAtShell.keep(data.name, data.bytes);
    if (data.type === 'seek') {
      const { ask, name } = data;
      void keptAtShell.find(name).then((bytes) => reply({ type: 'found', ask, bytes }));
      return;
    }
    const behind = background.get(data.run);
    if (behind !== undefined) {
      if (data.type === 'backgroundProgress') behind.onProgress?.(data.replications);
      else background.delete(data.run);
      if (data.type === 'backgroundResult') behind.onResult(data.result);
      else if (data.type === 'failure') behind.onFailure(data.message);
      return;
    }
    const watch = watching.get(data.run);
    for (const older of watching.keys()) if (older < data.run) watching.delete(older);
    if (data.type === 'soFar') watch?.onSoFar?.(data.soFar);
    else if (data.type === 'progress') watch?.onProgress(data.result);
    else if (data.type === 'failure') watch?.onFailure(data.message);
  }

  function lost(reason: string): void {
    // Of those on screen the newest is what is waited for; what it overtook is waited for no more.
    const newest = [...watching.keys()].at(-1);
    if (newest !== undefined) watching.get(newest)?.onFailure(reason);
    const behind = [...background.values()];
    background.clear();
    for (const watch of behind) watch.onFailure(reason);
  }

  /** One coordinator for the life of the window: it summarises off the main thread and owns the simulating workers. */
  const open = () =>
    new Worker(new URL('../workers/coordinator.ts', import.meta.url), { type: 'module', name: 'coordinator' });
  const coordinator = planWorker<ToCoordinator, FromCoordinator>(open, { hear, lost });

  const send = (type: 'run' | 'background', { plan, ...experiment }: Experiment, kept: boolean) =>
    coordinator.send(plan, (delta) => ({ type, run, kept, delta, experiment }));

  return {
    run(experiment: Experiment, watch: Watching): void {
      run += 1;
      watching.set(run, watch);
      send('run', experiment, true);
    },
    cancel(): void {
      watching.clear();
      if (run > 0) coordinator.post({ type: 'cancel' });
    },
    /**
     * Simulates behind what is on screen, after what is asked already; its plan may hold scenarios that are not stored.
     * The result is kept between sessions unless its asker keeps what it made of it (`kept`).
     */
    background(experiment: Experiment, watch: BackgroundWatch, kept = true): { cancel(): void } {
      run += 1;
      const own = run;
      background.set(own, watch);
      send('background', experiment, kept);
      return {
        cancel() {
          if (background.delete(own)) coordinator.post({ type: 'cancelBackground', run: own });
        },
      };
    },
  };
}

export const simulator = createSimulator();
