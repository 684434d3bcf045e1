import { planHealth, quickHealth } from '../plan/health/planHealth.ts';
import { type HeldPlan, withDelta } from '../simulation/planDelta.ts';
import type { FromHealth, ToHealth } from '../state/healthChecker.ts';

/** The plan as far as it has been sent. What did not change stays the same object, so that rules remember. */
let held: HeldPlan | null = null;

addEventListener('message', ({ data }: MessageEvent<ToHealth>) => {
  held = withDelta(held, data);
  const { plan } = held;
  const post = (message: FromHealth) => postMessage(message);
  post({ findings: quickHealth(plan), finished: false });
  post({ findings: planHealth(plan), finished: true });
});
