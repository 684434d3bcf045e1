import { Worker } from 'node:worker_threads';
import type { WorkerPort } from '../../renderer/simulation/experiment.ts';
import { crashed } from '../../renderer/simulation/protocol.ts';

/** A simulating worker on a thread of this process. */
export function openNodePort(): WorkerPort {
  const worker = new Worker(new URL('./simulationWorker.ts', import.meta.url));
  return {
    post: (message) => worker.postMessage(message),
    listen(receive) {
      worker.on('message', receive);
      worker.on('error', (error) => receive(crashed(error instanceof Error ? error.message : String(error))));
      worker.on('exit', (code) => receive(crashed(`its thread ended with code ${code}`)));
    },
    terminate: () => void worker.terminate(),
  };
}
