import { Worker, type WorkerOptions } from 'node:worker_threads';
import type { WorkerPort } from '../../renderer/simulation/experiment.ts';
import { crashed } from '../../renderer/simulation/protocol.ts';
import { readCore } from './coreFile.ts';

/** A simulating worker on a thread of this process. */
export const openNodePort = (): WorkerPort => nodePort(() => startSimulationWorker());

export const startSimulationWorker = (options: WorkerOptions = {}): Worker =>
  new Worker(new URL('./simulationWorker.ts', import.meta.url), { ...options, workerData: readCore() });

/** A port to a thread that `open` starts, now and whenever the one before has died. */
export function nodePort(open: () => Worker): WorkerPort {
  let receiver: (message: unknown) => void = () => {};

  const start = (): Worker => {
    const opened = open();
    const die = (reason: string) => {
      if (worker !== opened) return;
      worker = null;
      receiver(crashed(reason));
    };
    opened.on('message', (message) => {
      if (worker === opened) receiver(message);
    });
    opened.on('error', (error) => die(error instanceof Error ? error.message : String(error)));
    opened.on('messageerror', ({ message }) => die(message));
    opened.on('exit', (code) => die(`its thread ended with code ${code}`));
    return opened;
  };

  let worker: Worker | null = start();
  return {
    post(message) {
      worker ??= start();
      worker.postMessage(message);
    },
    listen(receive) {
      receiver = receive;
    },
    terminate() {
      const last = worker;
      worker = null;
      void last?.terminate();
    },
  };
}
