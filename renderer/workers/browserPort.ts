import type { WorkerPort } from '../simulation/experiment.ts';
import { crashed, isFromWorker } from '../simulation/protocol.ts';

/** A simulating worker of the browser, and whether it is busy. */
export type BrowserPort = WorkerPort & {
  /** Whether something asked of it has not been answered yet. */
  busy(): boolean;
  /** Resolves once everything asked of it has been answered. */
  idle(): Promise<void>;
};

/**
 * How long a worker may be at one replication before it is taken for dead. Browsers do not always tell of a worker
 * that ran out of memory; ten times the largest network takes a few seconds.
 */
const longestSilenceMs = 120_000;

/** A port to a worker that `open` starts, now and whenever the one before has died. */
export function openBrowserPort(open: () => Worker): BrowserPort {
  let receiver: (message: unknown) => void = () => {};
  let waiting: (() => void)[] = [];
  let outstanding = 0;
  let watch: ReturnType<typeof setTimeout> | undefined;

  const settle = (left: number) => {
    outstanding = left;
    clearTimeout(watch);
    if (left > 0) return;
    for (const resume of waiting) resume();
    waiting = [];
  };

  const die = (dead: Worker, reason: string) => {
    if (worker !== dead) return;
    worker = null;
    dead.terminate();
    settle(0);
    receiver(crashed(reason));
  };

  const start = (): Worker => {
    const opened = open();
    opened.addEventListener('message', ({ data }) => {
      if (worker !== opened || !isFromWorker(data)) return;
      if (data.type !== 'soFar') settle(Math.max(0, outstanding - 1));
      receiver(data);
    });
    opened.addEventListener('error', ({ message }) => die(opened, message || 'it gave no reason'));
    opened.addEventListener('messageerror', () => die(opened, 'its answer could not be read'));
    return opened;
  };

  let worker: Worker | null = start();
  return {
    post(message) {
      const to = worker ?? start();
      worker = to;
      if (isRequest(message)) {
        outstanding++;
        clearTimeout(watch);
        watch = setTimeout(() => die(to, 'it no longer answered'), longestSilenceMs);
      }
      to.postMessage(message);
    },
    listen(receive) {
      receiver = receive;
    },
    terminate() {
      clearTimeout(watch);
      worker?.terminate();
      worker = null;
    },
    busy: () => outstanding > 0,
    idle: () => (outstanding === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
  };
}

/** Of the protocol's messages only a replication is answered. */
const isRequest = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'replicate';
