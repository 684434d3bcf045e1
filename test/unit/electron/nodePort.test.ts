import type { Worker } from 'node:worker_threads';
import { afterEach, expect, test } from 'vitest';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import { nodePort, openNodePort, startSimulationWorker } from '../../../electron/local/nodePort.ts';
import type { WorkerPort } from '../../../renderer/simulation/experiment.ts';
import type { ExperimentResult } from '../../../renderer/simulation/results.ts';
import { runExperiment } from '../../../renderer/simulation/runExperiment.ts';
import { overhear } from '../../support/overhear.ts';
import { simulate } from '../../support/simulate.ts';
import { smallPlan } from '../../support/smallPlan.ts';

const experiment = { plan: smallPlan(), scenarioIds: [], seed: 2, replications: 6 };
const substance = ({ engine: _, ...result }: ExperimentResult) => result;

const opened: WorkerPort[] = [];
const held = <T extends WorkerPort>(port: T): T => {
  opened.push(port);
  return port;
};
afterEach(() => {
  for (const port of opened.splice(0)) port.terminate();
});

test('the same result bit for bit on 1, 2 and 4 threads and on none', async () => {
  const alone = substance(await simulate(experiment));
  for (const threads of [1, 2, 4]) {
    const ports = Array.from({ length: threads }, () => held(openNodePort()));
    expect(substance(await simulate(experiment, ports))).toEqual(alone);
  }
});

test('a thread that is ended from outside is replaced, and the run is as if nothing had happened', async () => {
  const threads: Worker[] = [];
  const port = held(
    nodePort(() => {
      const thread = startSimulationWorker();
      threads.push(thread);
      return thread;
    }),
  );
  const { engine, ...result } = await runExperiment(experiment, [port], ({ replications }) => {
    if (replications === 2) void threads[0].terminate();
  }).finished;
  expect(engine.replaced).toEqual(['its thread ended with code 1']);
  expect(threads).toHaveLength(2);
  expect(result).toEqual(substance(await simulate(experiment)));
});

test('a thread that runs out of memory is replaced by one that does not', async () => {
  const plan = { ...illustrativePlan(), horizonWeeks: 52, warmUpWeeks: 4 };
  const limits = [{ maxOldGenerationSizeMb: 6, maxYoungGenerationSizeMb: 2 }];
  const port = held(nodePort(() => startSimulationWorker({ resourceLimits: limits.shift() ?? {} })));
  const { engine, replications } = await simulate({ plan, replications: 2 }, [port]);
  expect(engine.replaced).toEqual([expect.stringMatching(/memory/)]);
  expect(replications).toBe(2);
});

test('threads that run out of memory again and again end the run with a sentence', async () => {
  const plan = { ...illustrativePlan(), horizonWeeks: 52, warmUpWeeks: 4 };
  const resourceLimits = { maxOldGenerationSizeMb: 6, maxYoungGenerationSizeMb: 2 };
  const port = held(nodePort(() => startSimulationWorker({ resourceLimits })));
  await expect(simulate({ plan, replications: 2 }, [port])).rejects.toThrow(
    /^A simulation worker stopped \(.*memory.*\), and after it had been replaced one stopped again \(.*memory.*\)\./,
  );
});

test('a cancelled run is left in the middle of a replication, and the thread serves the next', async () => {
  // Thirty years, so that the second replication is far from done when it is cancelled soon after it was asked for; with
  // demand as it is now, for queues that never settle would take seconds to search.
  const plan = illustrativePlan();
  const demand = plan.demand.map((row) => ({ ...row, growthPerYear: 0 }));
  const long = { ...plan, demand, horizonWeeks: 1560 };
  const port = held(openNodePort());
  const { port: listening, answers } = overhear(port);
  const running = runExperiment({ plan: long, scenarioIds: [], seed: 1, replications: 50 }, [listening], () =>
    setTimeout(() => running.cancel(), 20),
  );
  expect(await running.finished).toMatchObject({ replications: 1, finished: false });
  await expect.poll(() => answers.length).toBe(2);
  expect(answers[1]).toMatchObject({ type: 'stopped' });
  expect(substance(await simulate(experiment, [port]))).toEqual(substance(await simulate(experiment)));
});
