import type { Plan } from '../../db/schema/plan.ts';
import type { Finding } from '../plan/health/finding.ts';
import type { PlanDelta } from '../simulation/planDelta.ts';
import { planWorker } from './planWorker.ts';

/** What has changed of the plan since the last message. */
export type ToHealth = PlanDelta;
/** What was found; `finished` once the rules that take long have been gone through, too. */
export type FromHealth = { findings: Finding[]; finished: boolean };

/**
 * Holds plans against the rules of plan health in a worker, one at a time: what comes while one is being looked at
 * waits, and only the last of it is looked at. A plan at which the worker died is looked at once more, by another; after
 * that `onLost` is told, and the next plan is tried.
 */
export function createHealthChecker(onFound: (plan: Plan, findings: Finding[]) => void, onLost: () => void = () => {}) {
  let looking: Plan | null = null;
  let waiting: Plan | null = null;
  let retried: Plan | null = null;
  const open = () => new Worker(new URL('../workers/health.ts', import.meta.url), { type: 'module', name: 'health' });
  const worker = planWorker<ToHealth, FromHealth>(open, {
    hear({ findings, finished }) {
      if (looking !== null && waiting === null) onFound(looking, findings);
      if (!finished) return;
      const next = waiting;
      looking = null;
      waiting = null;
      if (next !== null) send(next);
    },
    lost() {
      const next = waiting ?? (looking === retried ? null : looking);
      if (waiting === null) retried = looking;
      looking = null;
      waiting = null;
      if (next === null) onLost();
      else send(next);
    },
  });

  function send(plan: Plan): void {
    looking = plan;
    worker.send(plan, (delta) => delta);
  }

  return {
    check(plan: Plan): void {
      if (looking === null) send(plan);
      else waiting = plan;
    },
  };
}
