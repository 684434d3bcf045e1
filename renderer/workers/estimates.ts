import { applyScenario } from '../simulation/applyScenario.ts';
import { bankHolidays } from '../simulation/calendar/bankHolidays.ts';
import { calendarYears } from '../simulation/compile/timeline.ts';
import type { NetworkEstimate } from '../simulation/estimate/estimates.ts';
import { type Estimator, newEstimator } from '../simulation/estimate/estimator.ts';
import { type HeldPlan, withDelta } from '../simulation/planDelta.ts';
import { newsOf } from '../state/estimateNews.ts';
import type { FromEstimates, ToEstimates } from '../state/estimates.ts';
import { compiledCore } from './core.ts';

/**
 * Estimates the plan it holds, off the thread on which a hand is moving: to estimate a whole network anew takes as long
 * as a frame. One question at a time; who asks passes over what has been overtaken.
 */
let held: HeldPlan | null = null;
const estimators = new Map<string, Estimator>();
/** By scenario, what was answered last: what has not changed since is not sent again. */
const sent = new Map<string | null, NetworkEstimate>();

addEventListener('message', ({ data }: MessageEvent<ToEstimates>) => {
  const post = (message: FromEstimates) => postMessage(message);
  // Without an estimate the simulation is waited for, which says what is amiss.
  answerTo(data).then(post, () => post(null));
});

async function answerTo({ delta, scenarioId }: ToEstimates): Promise<FromEstimates> {
  held = withDelta(held, delta);
  const resolved = applyScenario(held.plan, scenarioId ?? 'baseline');
  if (!resolved.ok) return null;
  const estimator = await estimatorFor(calendarYears(resolved.value.plan));
  const estimate = estimator(resolved.value);
  const news = newsOf(sent.get(scenarioId), estimate);
  sent.set(scenarioId, estimate);
  return news;
}

/** An estimator for some years, made once: what it has learnt of one plan serves the next. */
async function estimatorFor(years: [number, number]): Promise<Estimator> {
  const known = estimators.get(years.join()) ?? newEstimator(await bankHolidays(...years), compiledCore());
  estimators.set(years.join(), known);
  return known;
}
