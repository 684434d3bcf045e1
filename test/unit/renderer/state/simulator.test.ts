import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Experiment } from '../../../../renderer/simulation/experiment.ts';
import { smallPlan } from '../../../support/smallPlan.ts';

/** A coordinator that takes what it is asked and dies when told to. */
class Coordinator {
  static last: Coordinator | undefined;
  onerror: ((event: { message: string }) => void) | undefined;
  constructor() {
    Coordinator.last = this;
  }
  postMessage(): void {}
  terminate(): void {}
}

beforeEach(() => vi.stubGlobal('Worker', Coordinator));
afterEach(() => vi.unstubAllGlobals());

test('when the coordinator dies the run on screen is told, whatever was asked after it, and so is what waits behind', async () => {
  const { simulator } = await import('../../../../renderer/state/simulator.ts');
  const experiment: Experiment = { plan: smallPlan(), scenarioIds: [], seed: 1, replications: 1 };
  const told: string[] = [];
  const failing = (name: string) => ({
    onProgress: () => {},
    onResult: () => {},
    onFailure: (message: string) => told.push(`${name}: ${message}`),
  });
  simulator.run(experiment, failing('screen'));
  simulator.background(experiment, failing('behind'));
  const dead = Coordinator.last;
  dead?.onerror?.({ message: 'out of memory' });
  expect(told).toEqual(['screen: out of memory', 'behind: out of memory']);
  // What is asked next has a coordinator of its own.
  simulator.run(experiment, failing('screen'));
  expect(Coordinator.last).not.toBe(dead);
});
