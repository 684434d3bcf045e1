import { expect, test } from 'vitest';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import type { ExperimentResult } from '../../../renderer/simulation/results.ts';
import { runExperiment } from '../../../renderer/simulation/runExperiment.ts';
import { inProcessPort } from '../../support/inProcessPort.ts';

const plan = illustrativePlan();
const minutes = 60_000;

const run = (scenarioIds: readonly string[], horizonWeeks: number): Promise<ExperimentResult> =>
  runExperiment({ plan: { ...plan, horizonWeeks }, scenarioIds, seed: 1, replications: 2 }, [inProcessPort()], () => {})
    .finished;

test('over ten years the baseline runs at a believable load, with believable waits', {
  timeout: 3 * minutes,
}, async () => {
  const baseline = (await run([], plan.horizonWeeks)).scenarios[0];
  if (!baseline) throw new Error('the baseline was not simulated');
  expect(baseline.network.withinTarget.mean).toBeGreaterThan(0.85);
  expect(baseline.network.withinTarget.mean).toBeLessThan(0.985);
  for (const { id, utilisation, withinTarget } of baseline.centres) {
    expect(utilisation.mean, id).toBeGreaterThan(0.75);
    expect(utilisation.mean, id).toBeLessThan(0.92);
    expect(withinTarget.mean, id).toBeGreaterThan(0.85);
  }
  for (const { year, withinTarget } of baseline.years) expect(withinTarget.mean, `${year}`).toBeGreaterThan(0.85);
});

// All five have begun, and the slipped swap has ended, within four years.
test('each worked scenario does to waits what it should', { timeout: 5 * minutes }, async () => {
  const ids = plan.scenarios.map(({ id }) => id);
  const { comparisons } = await run(ids, 208);
  const longer = (scenario: string, scope: string) =>
    comparisons.find((held) => held.scenario === scenario && held.scope === scope && held.metric === 'waitDays')
      ?.difference;
  expect(longer('five-fractions', 'network')).toBeLessThan(0);
  expect(longer('longer-days', 'portsmouth')).toBeLessThan(0);
  expect(longer('aylesbury-satellite', 'network')).toBeLessThan(0);
  expect(longer('southampton-down', 'network')).toBeGreaterThan(0);
  expect(longer('portsmouth-slip', 'portsmouth')).toBeGreaterThan(0);
});
