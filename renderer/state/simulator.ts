import type { Experiment } from '../simulation/experiment.ts';
import type { ExperimentResult } from '../simulation/results.ts';

/** What the coordinator worker is asked, and what it answers. `run` numbers experiments. */
export type ToCoordinator = { type: 'run'; run: number; experiment: Experiment } | { type: 'cancel' };
export type FromCoordinator =
  | { type: 'progress'; run: number; result: ExperimentResult }
  | { type: 'failure'; run: number; message: string };

type Watching = { onProgress(result: ExperimentResult): void; onFailure(message: string): void };

function createSimulator() {
  let worker: Worker | null = null;
  let run = 0;
  /** By run: while a hand is moving, a run that has been overtaken may still land its first picture. */
  const watching = new Map<number, Watching>();

  /** One coordinator for the life of the window: it summarises off the main thread and owns the simulating workers. */
  function coordinator(): Worker {
    if (worker) return worker;
    worker = new Worker(new URL('../workers/coordinator.ts', import.meta.url), { type: 'module', name: 'coordinator' });
    worker.onmessage = ({ data }: MessageEvent<FromCoordinator>) => {
      const watch = watching.get(data.run);
      for (const older of watching.keys()) if (older < data.run) watching.delete(older);
      if (data.type === 'progress') watch?.onProgress(data.result);
      else watch?.onFailure(data.message);
    };
    worker.onerror = ({ message }) => {
      worker = null;
      watching.get(run)?.onFailure(message || 'it stopped without a reason');
    };
    return worker;
  }

  const post = (message: ToCoordinator) => coordinator().postMessage(message);

  return {
    run(experiment: Experiment, watch: Watching): void {
      run += 1;
      watching.set(run, watch);
      post({ type: 'run', run, experiment });
    },
    cancel(): void {
      watching.clear();
      post({ type: 'cancel' });
    },
  };
}

export const simulator = createSimulator();
