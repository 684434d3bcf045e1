import { planHealth, quickHealth } from '../plan/health/planHealth.ts';
import { type SentPlan, wholePlan, withDelta } from '../plan/planDelta.ts';
import type { FromHealth, ToHealth } from '../state/healthChecker.ts';

/** The plan as far as it has been sent. What did not change stays the same object, so that rules remember. */
let held: SentPlan = {};

addEventListener('message', ({ data }: MessageEvent<ToHealth>) => {
  held = withDelta(held, data);
  const plan = wholePlan(held);
  if (plan === null) return;
  const post = (message: FromHealth) => postMessage(message);
  post({ findings: quickHealth(plan), finished: false });
  post({ findings: planHealth(plan), finished: true });
});
