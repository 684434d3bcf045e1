import type { Band, ScenarioResult, Scope, WeeklyMetric } from '../../simulation/results.ts';
import { metricsAt } from '../results/metricsAt.ts';
import type { Moment } from './moment.ts';

/** What the simulation says of a centre, or of the network, over some time. NaN where nothing was to be measured. */
export type Figures = { utilisation: number; waitDays: number; withinTarget: number };

/** The mean over weeks of the mean over runs, of weeks in which there was something to measure. */
function meanOver(band: Band | undefined, weeks: readonly number[]): number {
  const values = weeks.map((week) => band?.mean[week] ?? Number.NaN).filter(Number.isFinite);
  return values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Figures of a centre over the time shown; undefined while nothing has been simulated. */
export function figuresAt(result: ScenarioResult | null, scope: Scope, moment: Moment): Figures | undefined {
  const metrics = metricsAt(result, scope);
  if (!result || !metrics) return undefined;
  if (moment.period === 'plan') {
    const { utilisation, waitDays, withinTarget } = metrics;
    return { utilisation: utilisation.mean, waitDays: waitDays.mean, withinTarget: withinTarget.mean };
  }
  const weeks = result.weekStarts.flatMap((start, week) =>
    start >= moment.from && start < moment.until ? [week] : [],
  );
  const of = (metric: WeeklyMetric) => meanOver(result.bands[scope]?.[metric], weeks);
  return { utilisation: of('utilisation'), waitDays: of('waitDays'), withinTarget: of('withinTarget') };
}
