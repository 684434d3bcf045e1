import { problemText } from '../../db/schema/problem.ts';
import { applyScenario } from './applyScenario.ts';
import { type Simulate, simulator } from './booking/replication.ts';
import { compile } from './compile/compile.ts';
import { measure } from './measures/measure.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

/** A worker's own end of its port, whatever it runs on. */
export type ServerPort = {
  post(message: unknown, transfer?: Transferable[]): void;
  listen(receive: (message: unknown) => void): void;
};

/**
 * The worker's side: runs the replications it is asked for, compiling each scenario of an experiment once. Nothing in
 * here knows where it runs.
 */
export function serve(port: ServerPort): void {
  let experiment: Extract<ToWorker, { type: 'experiment' }> | undefined;
  const simulators = new Map<string, Simulate>();

  const simulatorOf = (scenarioId: string): Simulate => {
    const held = simulators.get(scenarioId);
    if (held) return held;
    if (!experiment) throw new Error('a replication was asked for before its experiment');
    const resolved = applyScenario(experiment.plan, scenarioId);
    if (!resolved.ok) throw new Error(resolved.problems.map(problemText).join('; '));
    const made = simulator(compile(resolved.value, experiment.bankHolidays));
    simulators.set(scenarioId, made);
    return made;
  };

  port.listen((received) => {
    if (!isToWorker(received)) return;
    if (received.type === 'experiment') {
      experiment = received;
      simulators.clear();
      return;
    }
    const { run, scenarioId, replication } = received;
    try {
      if (experiment?.run !== run) return;
      const simulate = simulatorOf(scenarioId);
      const began = performance.now();
      const measures = measure(simulate(experiment.seed, replication));
      const ms = performance.now() - began;
      const { totals, machines, waits, weekly } = measures;
      const answer: FromWorker = { type: 'replicated', run, scenarioId, replication, measures, ms };
      port.post(answer, [totals.buffer, machines.buffer, waits.buffer, weekly.buffer]);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      port.post({ type: 'failed', run, message } satisfies FromWorker);
    }
  });
}

/** Other messages may pass through the same port; only those of the protocol are for us. */
function isToWorker(message: unknown): message is ToWorker {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  return message.type === 'experiment' || message.type === 'replicate';
}
