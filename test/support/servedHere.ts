import type { WorkerPort } from '../../renderer/simulation/experiment.ts';
import { serve } from '../../renderer/simulation/worker.ts';

/**
 * A worker that runs on this very thread: the real worker's code, answering on a later turn. Messages are cloned as
 * they would be between threads. `delay` lets a test choose the order in which answers arrive.
 */
export function servedHere(core: WebAssembly.Module, delay: () => Promise<void> = async () => {}): WorkerPort {
  const outside: ((message: unknown) => void)[] = [];
  const inside: ((message: unknown) => void)[] = [];
  let open = true;
  const inner = {
    post(message: unknown, transfer?: Transferable[]) {
      const cloned = structuredClone(message, { transfer: transfer ?? [] });
      delay().then(() => {
        if (open) for (const receive of outside) receive(cloned);
      });
    },
    listen: (receive: (message: unknown) => void) => void inside.push(receive),
  };
  serve(inner, core);
  return {
    post(message) {
      const cloned = structuredClone(message);
      setTimeout(() => {
        if (open) for (const receive of inside) receive(cloned);
      });
    },
    listen: (receive) => outside.push(receive),
    terminate: () => {
      open = false;
    },
  };
}
