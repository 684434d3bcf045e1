import type { WorkerPort } from '../simulation/experiment.ts';
import { crashed } from '../simulation/protocol.ts';

/** A simulating worker of the browser, and whether it is busy. */
export type BrowserPort = WorkerPort & {
  /** Resolves once everything asked of it has been answered. */
  idle(): Promise<void>;
};

export function openBrowserPort(worker: Worker): BrowserPort {
  let receiver: (message: unknown) => void = () => {};
  let waiting: (() => void)[] = [];
  let outstanding = 0;
  const answered = (message: unknown) => {
    outstanding = Math.max(0, outstanding - 1);
    receiver(message);
    if (outstanding > 0) return;
    for (const resume of waiting) resume();
    waiting = [];
  };
  worker.addEventListener('message', ({ data }) => answered(data));
  worker.addEventListener('error', ({ message }) => answered(crashed(message || 'it gave no reason')));
  return {
    post(message) {
      if (isRequest(message)) outstanding++;
      worker.postMessage(message);
    },
    listen(receive) {
      receiver = receive;
    },
    terminate: () => worker.terminate(),
    idle: () => (outstanding === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
  };
}

/** Of the protocol's messages only a replication is answered. */
const isRequest = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'replicate';
