import type { Comparison, ScenarioResult } from '../simulation/results.ts';
import { decimal, percent } from './numbers.ts';

const find = (comparisons: readonly Comparison[], scenario: string, scope: string, metric: Comparison['metric']) =>
  comparisons.find((row) => row.scenario === scenario && row.scope === scope && row.metric === metric);

/** What the baseline or a scenario looks like on its own, in one sentence. `place` is "across the network" or "at X". */
export function stateSentence(metrics: ScenarioResult['network'], place: string): string {
  const { waitDays, withinTarget, utilisation } = metrics;
  if (!Number.isFinite(waitDays.mean)) return `No course starts ${place}.`;
  return (
    `People wait ${decimal(waitDays.mean, 1)} days on average ${place}; ` +
    `${percent(withinTarget.mean)} start within their target, and machines are ${percent(utilisation.mean)} used.`
  );
}

/** What a scenario does to waiting at a place, saying so when it cannot be told from noise. */
export function differenceSentence(
  comparisons: readonly Comparison[],
  scenario: { id: string; name: string },
  scope: string,
  place: string,
): string {
  const wait = find(comparisons, scenario.id, scope, 'waitDays');
  if (!wait || !Number.isFinite(wait.difference)) return `“${scenario.name}” has not been simulated yet.`;
  if (wait.ci95 === null)
    return `“${scenario.name}”: the first runs are in; at least three are needed to say what it changes.`;
  if (!wait.distinguishable)
    return `“${scenario.name}” makes no difference to mean waits ${place} that can be told from noise.`;
  const size = Math.abs(wait.difference);
  const [low, high] = wait.ci95.map(Math.abs).sort((a, b) => a - b);
  const digits = size < 0.95 ? 2 : 1;
  return (
    `With “${scenario.name}”, mean waits ${place} are ${decimal(size, digits)} days ` +
    `${wait.difference > 0 ? 'longer' : 'shorter'} over the whole plan ` +
    `(95% interval ${decimal(low ?? size, digits)} to ${decimal(high ?? size, digits)}).`
  );
}
