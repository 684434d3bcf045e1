import { afterEach, expect, test, vi } from 'vitest';
import type { ExperimentResult } from '../../../renderer/simulation/results.ts';
import { runExperiment } from '../../../renderer/simulation/runExperiment.ts';
import { openBrowserPort } from '../../../renderer/workers/browserPort.ts';
import { compiledCore } from '../../../renderer/workers/core.ts';
import { servedHere } from '../../support/servedHere.ts';
import { smallPlan } from '../../support/smallPlan.ts';

const experiment = { plan: smallPlan(), scenarioIds: [], seed: 3, replications: 4 };
const substance = ({ engine: _, ...result }: ExperimentResult) => result;

const simulating = () =>
  new Worker(new URL('../../../renderer/workers/replicate.ts', import.meta.url), { type: 'module' });
/** A worker that comes to an end of its own kind as soon as it is asked for a replication. */
const ending = (how: string) => () => {
  const code = `onmessage = ({ data }) => { if (data.type === 'replicate') ${how} };`;
  return new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
};

/** A port whose first workers are these, one after the other, and then real ones. */
function portOf(first: readonly (() => Worker)[]) {
  const left = [...first];
  return openBrowserPort(() => (left.shift() ?? simulating)());
}

afterEach(() => {
  vi.useRealTimers();
});

test('a browser’s worker that throws is replaced, and the figures are Node’s', async () => {
  const port = portOf([ending("throw new Error('the worker is out of memory')")]);
  const { engine, ...result } = await runExperiment(experiment, [port], () => {}).finished;
  port.terminate();
  expect(engine.replaced).toEqual([expect.stringContaining('out of memory')]);
  expect(result).toEqual(substance(await runExperiment(experiment, [servedHere(compiledCore())], () => {}).finished));
});

test('a browser’s worker that ends without a word is missed after a while and replaced, with the same figures', async () => {
  const expected = substance(await runExperiment(experiment, [servedHere(compiledCore())], () => {}).finished);
  // The while passes when the test says so: on a slow machine the worker that takes its place needs time to start.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const asked = Promise.withResolvers<void>();
  const silent = () => {
    const worker = ending("{ postMessage('asked'); close(); }")();
    worker.addEventListener('message', () => asked.resolve());
    return worker;
  };
  const port = portOf([silent]);
  const { finished } = runExperiment(experiment, [port], () => {});
  await asked.promise;
  vi.runOnlyPendingTimers();
  const { engine, ...result } = await finished;
  port.terminate();
  expect(engine.replaced).toEqual(['it no longer answered']);
  expect(result).toEqual(expected);
});

test('a second death ends the run with a sentence, and the port is idle and good for the next run', async () => {
  const dying = ending("throw new Error('gone')");
  const port = portOf([dying, dying]);
  await expect(runExperiment(experiment, [port], () => {}).finished).rejects.toThrow(/gone.*stopped again.*gone/);
  await port.idle();
  const { replications } = await runExperiment(experiment, [port], () => {}).finished;
  port.terminate();
  expect(replications).toBe(4);
});

test('a cancelled run answers at once with what had landed, and its port comes to rest', async () => {
  // Thirty years of a busy centre take a worker a while.
  const long = smallPlan({
    horizonWeeks: 1560,
    demand: [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: 11_000 }],
  });
  const port = portOf([]);
  const running = runExperiment({ ...experiment, plan: long }, [port], () => running.cancel());
  expect(await running.finished).toMatchObject({ replications: 1, finished: false });
  await port.idle();
  port.terminate();
});
