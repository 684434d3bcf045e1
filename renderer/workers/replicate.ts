import { serve } from '../simulation/worker.ts';
import { compiledCore } from './core.ts';

/** One simulating worker in the browser. */
serve(
  {
    post: (message: unknown, transfer?: Transferable[]) => postMessage(message, { transfer: transfer ?? [] }),
    listen(receive) {
      addEventListener('message', ({ data }) => receive(data));
    },
  },
  compiledCore(),
);
