import type { Plan } from '../../../db/schema/plan.ts';
import type { ExperimentResult, Scope, WeeklyMetric } from '../../simulation/results.ts';
import type { FanSeries } from './FanChart.tsx';

/** The baseline and, when there is one, the scenario on screen, for one place and measure. */
export function fanSeries(
  result: ExperimentResult,
  plan: Plan,
  scope: Scope,
  metric: WeeklyMetric,
  scenarioId: string | null,
): FanSeries[] {
  return result.scenarios
    .filter(({ id }, index) => index === 0 || id === scenarioId)
    .flatMap(({ id, bands }, order) => {
      const band = bands[scope]?.[metric];
      const name = plan.scenarios.find((scenario) => scenario.id === id)?.name ?? 'Baseline';
      return band ? [{ name, band, order }] : [];
    });
}
