import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import { measure } from '../../../renderer/simulation/measures/measure.ts';
import { weeklyMetrics } from '../../../renderer/simulation/measures/measures.ts';
import { measureSoFar, type WeeksSoFar } from '../../../renderer/simulation/measures/soFar.ts';
import { isFromWorker } from '../../../renderer/simulation/protocol.ts';
import type { RunSoFar } from '../../../renderer/simulation/results.ts';
import { runExperiment } from '../../../renderer/simulation/runExperiment.ts';
import { arbitraryPlan } from '../../support/arbitraryPlan.ts';
import { inProcessPort } from '../../support/inProcessPort.ts';
import { overhear } from '../../support/overhear.ts';
import { networkOf } from '../../support/simulate.ts';
import { simulator } from '../../support/simulator.ts';

test('weeks that are over are as they will be at the end, and what is measured then does not tell that anybody looked', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryPlan, fc.integer({ min: 1, max: 40 }), async (plan, every) => {
      const network = await networkOf(plan);
      const simulate = simulator(network, { keepsFractions: false });
      const whole = measure(simulate(2, 0));
      const looks: WeeksSoFar[] = [];
      const looked = simulate(2, 0, (day, books) => {
        if (day % every === 0) looks.push(measureSoFar(books, day));
      });
      expect(measure(looked)).toEqual(whole);
      const { weeks } = network.timeline;
      // Who is treated elsewhere in the end has waited there, which nobody knows before.
      const settled = (at: number) => at < weeks * 4 || Math.floor(at / weeks) % 4 !== weeklyMetrics.indexOf('queue');
      const expected = (at: number, { weeks: over, weekly }: WeeksSoFar) =>
        at % weeks >= over ? Number.NaN : settled(at) ? whole.weekly[at] : weekly[at];
      for (const look of looks) expect(look.weekly).toEqual(whole.weekly.map((_, at) => expected(at, look)));
      expect(looks.map((look) => look.weeks)).toEqual(looks.map((look) => look.weeks).toSorted((a, b) => a - b));
    }),
    { numRuns: 40 },
  );
});

describe('an experiment', () => {
  afterEach(() => vi.restoreAllMocks());

  const plan = { ...illustrativePlan(), horizonWeeks: 104, warmUpWeeks: 13 };
  const [{ id }] = plan.scenarios;
  const experiment = { plan, scenarioIds: [id], seed: 3, replications: 2 };

  /** Every look at the clock finds it a second on: no replication is too short to tell of. */
  function slowly(): void {
    let seconds = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => 1000 * seconds++);
  }

  test('that is waited for hears of the first run of each scenario, whose weeks it keeps', async () => {
    slowly();
    const heard: RunSoFar[] = [];
    const { scenarios } = await runExperiment({ ...experiment, replications: 1 }, [inProcessPort()], () => {}, {
      onSoFar: (soFar) => heard.push(soFar),
    }).finished;
    expect(new Set(heard.map(({ scenario }) => scenario))).toEqual(new Set(['baseline', id]));
    for (const { scenario, until, weekly } of heard) {
      const found = scenarios.find((one) => one.id === scenario);
      if (!found) throw new Error(`${scenario} is not among the results.`);
      const weeks = found.weekStarts.indexOf(until);
      expect(weeks).toBeGreaterThanOrEqual(52);
      for (const [scope, metrics] of Object.entries(weekly)) {
        for (const metric of ['waitDays', 'withinTarget', 'utilisation'] as const) {
          expect([...metrics[metric].subarray(0, weeks)]).toEqual([
            ...found.bands[scope][metric].mean.subarray(0, weeks),
          ]);
          expect(metrics[metric].subarray(weeks).every(Number.isNaN)).toBe(true);
        }
      }
    }
  });

  test('hears of none after it, comes to the same, and where nobody waits nothing is told', async () => {
    slowly();
    const { port, answers } = overhear(inProcessPort());
    const quietly = await runExperiment(experiment, [port], () => {}).finished;
    expect(answers.some((answer) => isFromWorker(answer) && answer.type === 'soFar')).toBe(false);
    const replications: number[] = [];
    const heard = await runExperiment(experiment, [port], (soFar) => replications.push(soFar.replications), {
      onSoFar: () => replications.push(0),
    }).finished;
    expect(replications.lastIndexOf(0)).toBeLessThan(replications.indexOf(1));
    expect(heard.scenarios).toEqual(quietly.scenarios);
  });
});
