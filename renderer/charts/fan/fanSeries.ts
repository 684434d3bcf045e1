import type { ExperimentResult, Scope, WeeklyMetric } from '../../simulation/results.ts';
import type { FanSeries } from './FanChart.tsx';

/** The baseline and, when there is one, the scenario on screen, for one place and measure. */
export function fanSeries(
  result: ExperimentResult,
  scope: Scope,
  metric: WeeklyMetric,
  scenarioId: string | null,
  nameOf: (scenarioId: string) => string,
): FanSeries[] {
  return result.scenarios
    .filter(({ id }, index) => index === 0 || id === scenarioId)
    .flatMap(({ id, bands }, order) => {
      const band = bands[scope]?.[metric];
      return band ? [{ name: order === 0 ? 'Baseline' : nameOf(id), band, order }] : [];
    });
}
