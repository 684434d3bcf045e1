import { expect, test } from 'vitest';
import type { Experiment } from '../../../renderer/simulation/experiment.ts';
import type { ExperimentResult } from '../../../renderer/simulation/results.ts';
import { simulator } from '../../../renderer/state/simulator.ts';
import { smallPlan } from '../../support/smallPlan.ts';

const plan = smallPlan({
  horizonWeeks: 208,
  demand: [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: 9000 }],
});
const busier = (factor: number, replications = 12): Experiment => ({
  plan: {
    ...plan,
    scenarios: [
      {
        ...{ id: 'busier', name: 'Busier' },
        changes: [{ type: 'changeDemand', id: '1', zoneId: '*', pathwayId: '*', factor, from: plan.startDate }],
      },
    ],
  },
  scenarioIds: ['busier'],
  seed: 1,
  replications,
});
/** Far from its end when its first replication is heard of, on a busy machine too. */
const longest = busier(1.1, 40);
const figures = ({ scenarios, comparisons, replications }: ExperimentResult) => ({
  scenarios,
  comparisons,
  replications,
});

const behind = (experiment: Experiment, onProgress: (landed: number) => void = () => {}) => {
  const { promise, resolve, reject } = Promise.withResolvers<ExperimentResult>();
  const { cancel } = simulator.background(experiment, {
    onProgress,
    onResult: resolve,
    onFailure: (message) => reject(new Error(message)),
  });
  return { promise, cancel };
};
const onScreen = (experiment: Experiment) =>
  new Promise<ExperimentResult>((resolve, reject) => {
    simulator.run(experiment, {
      onProgress: (result) => result.finished && resolve(result),
      onFailure: (message) => reject(new Error(message)),
    });
  });

test('what runs in the background gives way to what is on screen and comes to the same figures as by itself', async () => {
  const order: string[] = [];
  const first = Promise.withResolvers<void>();
  const background = behind(longest, () => first.resolve());
  const second = behind(busier(1.2));
  await first.promise;
  const live = onScreen(busier(1.05)).then((result) => {
    order.push('screen');
    return result;
  });
  const [one, two] = await Promise.all([
    background.promise.then((result) => {
      order.push('first');
      return result;
    }),
    second.promise.then((result) => {
      order.push('second');
      return result;
    }),
    live,
  ]);
  expect(order).toEqual(['screen', 'first', 'second']);
  expect(figures(await onScreen(longest))).toEqual(figures(one));
  expect(figures(await onScreen(busier(1.2)))).toEqual(figures(two));
  expect(one.finished && two.finished).toBe(true);
});

test('what is cancelled in the background is heard of no more, and what waits behind it goes on', async () => {
  let heard = 0;
  const cancelled = behind(busier(1.31), () => {
    heard += 1;
  });
  const next = behind(busier(1.32));
  cancelled.cancel();
  expect((await next.promise).replications).toBe(12);
  expect(heard).toBe(0);
});
