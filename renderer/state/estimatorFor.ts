import type { Plan } from '../../db/schema/plan.ts';
import { calendarYears } from '../simulation/compile/timeline.ts';
import { type Estimator, newEstimator } from '../simulation/estimate/estimator.ts';

const made = new Map<string, Promise<Estimator>>();

/** An estimator for the years of a plan, made once: what it has learnt of one plan serves the next. */
export function estimatorFor(plan: Plan): Promise<Estimator> {
  const years = calendarYears(plan);
  const key = years.join();
  const estimator = made.get(key) ?? holidaysOf(years).then(newEstimator);
  made.set(key, estimator);
  // Whoever asks again later may be luckier.
  estimator.catch(() => made.delete(key));
  return estimator;
}

function holidaysOf(years: [number, number]): Promise<number[]> {
  const worker = new Worker(new URL('../workers/holidays.ts', import.meta.url), { type: 'module', name: 'holidays' });
  const answered = new Promise<number[]>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<number[]>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message || 'the bank holidays could not be loaded'));
  });
  worker.postMessage(years);
  return answered.finally(() => worker.terminate());
}
