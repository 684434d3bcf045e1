import type { WorkerPort } from '../../renderer/simulation/experiment.ts';

/** A port whose worker's answers are written down as they arrive. */
export function overhear(port: WorkerPort): { port: WorkerPort; answers: unknown[] } {
  const answers: unknown[] = [];
  const listen: WorkerPort['listen'] = (receive) =>
    port.listen((message) => {
      answers.push(message);
      receive(message);
    });
  return { port: { ...port, listen }, answers };
}
