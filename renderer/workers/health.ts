import type { Plan } from '../../db/schema/plan.ts';
import { planHealth, quickHealth } from '../plan/health/planHealth.ts';
import type { FromHealth, ToHealth } from '../state/healthChecker.ts';

/** The plan as far as it has been sent. Parts that did not change stay the same objects, so that rules remember. */
let held: Partial<Plan> = {};

addEventListener('message', ({ data: { changed, gone } }: MessageEvent<ToHealth>) => {
  const kept = Object.entries({ ...held, ...changed }).filter(([part]) => !gone.includes(part));
  held = Object.fromEntries(kept);
  const plan = whole(held);
  if (plan === null) return;
  const post = (message: FromHealth) => postMessage(message);
  post({ findings: quickHealth(plan), finished: false });
  post({ findings: planHealth(plan), finished: true });
});

/** The first message brings a whole plan, and later ones what is new of it. */
const whole = (parts: Partial<Plan>): Plan | null => (isWhole(parts) ? parts : null);
const isWhole = (parts: Partial<Plan>): parts is Plan => parts.format !== undefined && parts.machines !== undefined;
