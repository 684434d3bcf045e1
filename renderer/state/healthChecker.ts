import type { Plan } from '../../db/schema/plan.ts';
import type { Finding } from '../plan/health/finding.ts';
import { type PlanDelta, planDelta } from '../simulation/planDelta.ts';

/** What has changed of the plan since the last message. */
export type ToHealth = PlanDelta;
/** What was found; `finished` once the rules that take long have been gone through, too. */
export type FromHealth = { findings: Finding[]; finished: boolean };

/**
 * Holds plans against the rules of plan health in a worker, one at a time: what comes while one is being looked at
 * waits, and only the last of it is looked at.
 */
export function createHealthChecker(onFound: (plan: Plan, findings: Finding[]) => void) {
  let worker: Worker | null = null;
  let sent: Plan | null = null;
  let looking: Plan | null = null;
  let waiting: Plan | null = null;

  function send(plan: Plan): void {
    worker ??= start();
    const message: ToHealth = planDelta(sent, plan);
    looking = plan;
    sent = plan;
    worker.postMessage(message);
  }

  function start(): Worker {
    const made = new Worker(new URL('../workers/health.ts', import.meta.url), { type: 'module', name: 'health' });
    made.onmessage = ({ data }: MessageEvent<FromHealth>) => {
      if (looking !== null && waiting === null) onFound(looking, data.findings);
      if (!data.finished) return;
      const next = waiting;
      looking = null;
      waiting = null;
      if (next !== null) send(next);
    };
    // What it knew is lost with it: the next plan is sent whole to another.
    made.onerror = () => {
      worker = null;
      sent = null;
      looking = null;
    };
    return made;
  }

  return {
    check(plan: Plan): void {
      if (looking === null) send(plan);
      else waiting = plan;
    },
  };
}
