import { parentPort, type Transferable } from 'node:worker_threads';
import { serve } from '../../renderer/simulation/worker.ts';
import { readCore } from './coreFile.ts';

/** One simulating worker under Node. */
const port = parentPort;
if (port === null) throw new Error('simulationWorker.ts runs only as a worker thread.');
serve(
  {
    post: (message: unknown, transfer?: Transferable[]) => port.postMessage(message, transfer),
    listen(receive) {
      port.on('message', receive);
    },
  },
  readCore(),
);
