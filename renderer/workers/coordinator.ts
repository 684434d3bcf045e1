import type { Running, WorkerPort } from '../simulation/experiment.ts';
import { runExperiment } from '../simulation/runExperiment.ts';
import type { FromCoordinator, ToCoordinator } from '../state/simulator.ts';

/**
 * Runs experiments off the main thread: it hands replications to the simulating workers, and it summarises what lands,
 * so that the interface only ever receives finished pictures.
 */
const mostWorkers = 8;
const ports: WorkerPort[] = [];
let running: Running | null = null;

function openPort(index: number): WorkerPort {
  const worker = new Worker(new URL('./replicate.ts', import.meta.url), { type: 'module', name: `replicate-${index}` });
  return {
    post: (message) => worker.postMessage(message),
    listen(receive) {
      worker.addEventListener('message', ({ data }) => receive(data));
    },
    terminate: () => worker.terminate(),
  };
}

function answer(message: FromCoordinator): void {
  postMessage(message);
}

addEventListener('message', ({ data }: MessageEvent<ToCoordinator>) => {
  running?.cancel();
  running = null;
  if (data.type === 'cancel') return;
  const { run, experiment } = data;
  const wanted = Math.min(mostWorkers, Math.max(1, navigator.hardwareConcurrency || 2));
  while (ports.length < wanted) ports.push(openPort(ports.length));
  const current = runExperiment(experiment, ports, (result) => answer({ type: 'progress', run, result }));
  running = current;
  current.finished.then(
    (result) => answer({ type: 'progress', run, result }),
    (error: unknown) =>
      answer({ type: 'failure', run, message: error instanceof Error ? error.message : String(error) }),
  );
});
