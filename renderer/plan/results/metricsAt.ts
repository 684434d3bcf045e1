import type { Metrics, ScenarioResult, Scope } from '../../simulation/results.ts';

/** A scenario's measures for the network or for one centre; undefined while there are none. */
export const metricsAt = (scenario: ScenarioResult | null | undefined, scope: Scope): Metrics | undefined =>
  scope === 'network' ? scenario?.network : scenario?.centres.find(({ id }) => id === scope);
