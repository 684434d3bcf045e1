import { parentPort, type Transferable, workerData } from 'node:worker_threads';
import { serve } from '../../renderer/simulation/worker.ts';

/** One simulating worker under Node, which is started with the engine's core. */
const port = parentPort;
if (port === null || !(workerData instanceof WebAssembly.Module))
  throw new Error('simulationWorker.ts runs only as a worker thread, with the core as its data.');
serve(
  {
    post: (message: unknown, transfer?: Transferable[]) => port.postMessage(message, transfer),
    listen(receive) {
      port.on('message', receive);
    },
  },
  workerData,
);
