import type { Plan } from '../../db/schema/plan.ts';
import { type PlanDelta, planDelta } from '../simulation/planDelta.ts';
import { reportFault } from './reportFaults.ts';

/** What to do with what a worker says (`reply` reaches that very worker), and when it has died. */
type Hearing<To, From> = { hear(data: From, reply: (message: To) => void): void; lost(reason: string): void };

/**
 * A worker that holds the plan it was sent last and is sent what has changed since. It is started when it is first
 * needed, and anew after it has died: what it knew is lost with it, and the next is sent the whole plan.
 */
export function planWorker<To, From>(open: () => Worker, { hear, lost }: Hearing<To, From>) {
  let worker: Worker | null = null;
  let sent: Plan | null = null;

  function start(): Worker {
    const opened = open();
    opened.onmessage = ({ data }: MessageEvent<From>) => hear(data, (message) => opened.postMessage(message));
    const die = (reason: string) => {
      // Whatever else a dead worker has to say is of no use to the next.
      if (worker !== opened) return;
      opened.onmessage = null;
      opened.terminate();
      worker = null;
      sent = null;
      reportFault('worker', new Error(reason));
      lost(reason);
    };
    opened.onerror = ({ message }) => die(message || 'it stopped without a reason');
    opened.onmessageerror = () => die('its answer could not be read');
    return opened;
  }

  function post(message: To): void {
    worker ??= start();
    worker.postMessage(message);
  }

  return {
    post,
    /** Posts what a message is with the plan, as its difference from the one that was sent before. */
    send(plan: Plan, messageWith: (delta: PlanDelta) => To): void {
      const delta = planDelta(sent, plan);
      sent = plan;
      post(messageWith(delta));
    },
  };
}
