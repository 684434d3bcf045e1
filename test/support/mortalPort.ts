import type { WorkerPort } from '../../renderer/simulation/experiment.ts';
import { crashed } from '../../renderer/simulation/protocol.ts';
import { inProcessPort } from './inProcessPort.ts';

/**
 * A port whose workers die when they are asked for their n-th replication: `[2, 1]` is a worker that answers once and
 * dies, then one that dies at once, then one that lives.
 */
export function mortalPort(lives: readonly number[], reason = 'out of memory'): WorkerPort & { asked(): number } {
  let receiver: (message: unknown) => void = () => {};
  let born = 0;
  let asked = 0;
  let worker: WorkerPort | null = null;
  let left = 0;

  const start = (): WorkerPort => {
    const started = inProcessPort();
    left = lives[born++] ?? Number.POSITIVE_INFINITY;
    started.listen((message) => receiver(message));
    return started;
  };

  const die = (dead: WorkerPort) => {
    dead.terminate();
    worker = null;
    setTimeout(() => receiver(crashed(reason)));
  };

  return {
    post(message) {
      const to = worker ?? start();
      worker = to;
      const isRequest = JSON.stringify(message).startsWith('{"type":"replicate"');
      if (isRequest) asked++;
      if (isRequest && --left <= 0) die(to);
      else to.post(message);
    },
    listen(receive) {
      receiver = receive;
    },
    terminate: () => worker?.terminate(),
    asked: () => asked,
  };
}
