import type { Plan } from '../../db/schema/plan.ts';
import { problemText } from '../../db/schema/problem.ts';
import { applyScenario } from '../../renderer/simulation/applyScenario.ts';
import type { Day } from '../../renderer/simulation/calendar/day.ts';
import { newEstimator } from '../../renderer/simulation/estimate/estimator.ts';
import { median, timed } from './measuring.ts';

/** Median milliseconds of an estimate of the whole plan, once warm. */
export type EstimateTimes = {
  /** The same plan again. */
  again: number;
  /** A project at one more start than before, as with every frame of a drag. */
  dragged: number;
};

const frames = 200;

export function estimateTimes(plan: Plan, holidays: readonly Day[], projectId: string): EstimateTimes {
  const estimate = newEstimator(holidays);
  const day = Date.parse(plan.startDate) + 400 * 86_400_000;
  const moved = (week: number) => {
    const start = new Date(day + week * 7 * 86_400_000).toISOString().slice(0, 10);
    const change = { id: 'move', type: 'moveProject' as const, projectId, start };
    return resolve({ ...plan, scenarios: [{ id: 'moved', name: 'Moved', changes: [change] }] }, 'moved');
  };
  const plans = Array.from({ length: frames }, (_, week) => moved(week));
  const baseline = resolve(plan, 'baseline');
  for (let frame = 0; frame < frames; frame++) estimate(baseline);
  const again = plans.map(() => timed(() => estimate(baseline)).wallMs);
  const dragged = plans.map((draft) => timed(() => estimate(draft)).wallMs);
  return { again: median(again), dragged: median(dragged.slice(frames / 2)) };
}

function resolve(plan: Plan, scenarioId: string) {
  const resolved = applyScenario(plan, scenarioId);
  if (!resolved.ok) throw new Error(resolved.problems.map(problemText).join('; '));
  return resolved.value;
}
