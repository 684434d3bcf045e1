import { Worker } from 'node:worker_threads';
import type { WorkerPort } from '../../renderer/simulation/experiment.ts';
import { crashed } from '../../renderer/simulation/protocol.ts';

/** A simulating worker on a thread of this process. */
export function openNodePort(): WorkerPort {
  const worker = new Worker(new URL('./simulationWorker.ts', import.meta.url));
  let receiver: (message: unknown) => void = () => {};
  worker.on('message', (message) => receiver(message));
  worker.on('error', (error) => receiver(crashed(error instanceof Error ? error.message : String(error))));
  worker.on('exit', (code) => receiver(crashed(`its thread ended with code ${code}`)));
  return {
    post: (message) => worker.postMessage(message),
    listen(receive) {
      receiver = receive;
    },
    terminate: () => void worker.terminate(),
  };
}
