import { describe, expect, test } from 'vitest';
import type { Experiment } from '../../../../renderer/simulation/experiment.ts';
import type { ExperimentResult } from '../../../../renderer/simulation/results.ts';
import { runExperiment } from '../../../../renderer/simulation/runExperiment.ts';
import { newBackground } from '../../../../renderer/workers/background.ts';
import { inProcessPort } from '../../../support/inProcessPort.ts';
import { smallPlan } from '../../../support/smallPlan.ts';

const experiment: Experiment = { plan: smallPlan({}), scenarioIds: [], seed: 1, replications: 1 };
const asked = (run: number, kept = true) => ({ run, experiment, kept });

/** What is told of runs in the background, each of which is found, or sought in vain, when the test says so. */
function listened() {
  const answers: ((result: ExperimentResult | null) => void)[] = [];
  const told: string[] = [];
  const background = newBackground(
    () => new Promise((resolve) => answers.push(resolve)),
    (run) => told.push(`found ${run}`),
    () => told.push('ready'),
  );
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  return { answers, told, background, settled };
}

describe('runs in the background', () => {
  test('are sought one after the other, and wait where nothing was kept of them', async () => {
    const { answers, told, background, settled } = listened();
    const [result] = [await runExperiment(experiment, [inProcessPort()], () => undefined).finished];
    for (const run of [1, 2, 3]) background.queue(asked(run));
    await settled();
    expect(answers).toHaveLength(1);
    answers[0](null);
    await settled();
    answers[1](result);
    await settled();
    answers[2](null);
    await settled();
    expect(told).toEqual(['ready', 'found 2', 'ready']);
    expect([background.next()?.run, background.next()?.run, background.next()]).toEqual([1, 3, undefined]);
  });

  test('one that gave way goes on first, and one that is asked for no more is neither sought nor run', async () => {
    const { answers, told, background, settled } = listened();
    background.push(asked(1));
    background.resume(asked(2));
    background.queue(asked(3));
    background.queue(asked(4, false));
    await settled();
    background.forget(3);
    background.forget(1);
    answers[0](null);
    await settled();
    expect(told).toEqual(['ready', 'ready']);
    expect([background.next()?.run, background.next()?.run, background.isEmpty()]).toEqual([2, 4, true]);
  });
});
