import { serve } from '../simulation/worker.ts';

/** One simulating worker in the browser. */
serve({
  post: (message: unknown, transfer?: Transferable[]) => postMessage(message, { transfer: transfer ?? [] }),
  listen(receive) {
    addEventListener('message', ({ data }) => receive(data));
  },
});
