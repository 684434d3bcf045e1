import type { Plan } from '../../db/schema/plan.ts';
import { type PlanDelta, planDelta } from '../simulation/planDelta.ts';

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
    opened.onerror = ({ message }) => {
      worker = null;
      sent = null;
      lost(message || 'it stopped without a reason');
    };
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
