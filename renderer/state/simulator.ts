import type { Experiment } from '../simulation/experiment.ts';
import type { ExperimentResult } from '../simulation/results.ts';

/** What the coordinator worker is asked, and what it answers. `run` numbers experiments, so that late answers are dropped. */
export type ToCoordinator = { type: 'run'; run: number; experiment: Experiment } | { type: 'cancel' };
export type FromCoordinator =
  | { type: 'progress'; run: number; result: ExperimentResult }
  | { type: 'failure'; run: number; message: string };

type Watching = { onProgress(result: ExperimentResult): void; onFailure(message: string): void };

function createSimulator() {
  let worker: Worker | null = null;
  let run = 0;
  let watching: Watching | null = null;

  /** One coordinator for the life of the window: it summarises off the main thread and owns the simulating workers. */
  function coordinator(): Worker {
    if (worker) return worker;
    worker = new Worker(new URL('../workers/coordinator.ts', import.meta.url), { type: 'module', name: 'coordinator' });
    worker.onmessage = ({ data }: MessageEvent<FromCoordinator>) => {
      if (data.run !== run) return;
      if (data.type === 'progress') watching?.onProgress(data.result);
      else watching?.onFailure(data.message);
    };
    worker.onerror = (event) => {
      worker = null;
      watching?.onFailure(event.message || 'The simulation stopped unexpectedly.');
    };
    return worker;
  }

  const post = (message: ToCoordinator) => coordinator().postMessage(message);

  return {
    run(experiment: Experiment, watch: Watching): void {
      run += 1;
      watching = watch;
      post({ type: 'run', run, experiment });
    },
    cancel(): void {
      run += 1;
      watching = null;
      post({ type: 'cancel' });
    },
  };
}

export const simulator = createSimulator();
