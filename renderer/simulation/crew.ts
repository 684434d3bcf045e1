import type { Plan } from '../../db/schema/plan.ts';
import type { WorkerPort } from './experiment.ts';
import { planDelta } from './planDelta.ts';
import { type Asked, type FromWorker, isFromWorker, type ToWorker } from './protocol.ts';

type Landed = Extract<FromWorker, { type: 'replicated' }>;
type SoFar = Extract<FromWorker, { type: 'soFar' }>;

/** Why workers died, as they do, and how more of them are put to work. */
type Crew = { deaths: readonly string[]; employ(ports: readonly WorkerPort[]): void };

type Work = {
  experiment: Omit<Extract<ToWorker, { type: 'experiment' }>, 'delta'>;
  plan: Plan;
  /** The next replication to ask for; undefined when there is none. */
  next(): Asked | undefined;
  /** An answer to what was asked; each comes once. */
  land(answer: Landed): void;
  /** How far one is with what it was asked. */
  hear(soFar: SoFar): void;
  /** Whether the run wants no more. */
  over(): boolean;
  /** The run cannot go on. */
  fail(error: unknown): void;
};

/** The plan that the worker behind a port has been sent last: the next one is sent as what has changed of it. */
const sent = new WeakMap<WorkerPort, Plan>();

/**
 * The workers of one run, each asked for one replication at a time from when it is employed. When one dies, what it was
 * asked for is asked again of the fresh worker behind the same port; when that happens a second time, the run has failed.
 */
export function crew({ experiment, plan, next, land, hear, over, fail }: Work): Crew {
  const { run } = experiment;
  const outstanding = new Map<WorkerPort, Asked>();
  const deaths: string[] = [];

  const tell = (port: WorkerPort) => {
    port.post({ ...experiment, delta: planDelta(sent.get(port) ?? null, plan) } satisfies ToWorker);
    sent.set(port, plan);
  };

  const ask = (port: WorkerPort, asked: Asked | undefined) => {
    if (!asked) return;
    outstanding.set(port, asked);
    port.post({ type: 'replicate', run, ...asked } satisfies ToWorker);
  };

  const replace = (port: WorkerPort, reason: string) => {
    deaths.push(reason);
    if (deaths.length > 1) throw new Error(diedTwice(deaths));
    tell(port);
    ask(port, outstanding.get(port));
  };

  const receive = (port: WorkerPort) => (message: unknown) => {
    if (!isFromWorker(message)) return;
    // What it knew is lost with it, whether or not anything is still wanted of it.
    if (message.type === 'crashed') sent.delete(port);
    if (over()) return;
    try {
      if (message.type === 'crashed') return replace(port, message.message);
      if (message.run !== run || message.type === 'stopped') return;
      if (message.type === 'failed') throw new Error(message.message);
      const asked = outstanding.get(port);
      if (asked?.scenarioId !== message.scenarioId || asked.replication !== message.replication) return;
      if (message.type === 'soFar') return hear(message);
      outstanding.delete(port);
      ask(port, next());
      land(message);
    } catch (error) {
      fail(error);
    }
  };

  return {
    deaths,
    employ(ports) {
      for (const port of ports) {
        port.listen(receive(port));
        tell(port);
      }
      for (const port of ports) ask(port, next());
    },
  };
}

const diedTwice = ([first, second]: readonly string[]): string =>
  `A simulation worker stopped (${first}), and after it had been replaced one stopped again (${second}). ` +
  'Close other programs to free memory, or compare fewer scenarios at once, and run again.';
