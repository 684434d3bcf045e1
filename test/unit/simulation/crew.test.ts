import { describe, expect, test } from 'vitest';
import type { WorkerPort } from '../../../renderer/simulation/experiment.ts';
import type { ExperimentResult } from '../../../renderer/simulation/results.ts';
import { runExperiment } from '../../../renderer/simulation/runExperiment.ts';
import { inProcessPort } from '../../support/inProcessPort.ts';
import { mortalPort } from '../../support/mortalPort.ts';
import { overhear } from '../../support/overhear.ts';
import { simulate } from '../../support/simulate.ts';
import { smallPlan } from '../../support/smallPlan.ts';

const plan = smallPlan({
  demand: [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: 11_000 }],
  scenarios: [{ id: 'twin', name: 'Twin', changes: [] }],
});
const experiment = { plan, scenarioIds: ['twin'], seed: 4, replications: 5 };

const substance = ({ engine: _, ...result }: ExperimentResult) => result;

describe('a worker that dies', () => {
  test.each([
    ['at its first replication', () => [mortalPort([1])]],
    ['at its last replication', () => [mortalPort([10])]],
    ['beside one that lives', () => [mortalPort([2]), inProcessPort()]],
    ['while it is asked for the last of them', () => [inProcessPort(), mortalPort([4])]],
  ])('%s is replaced once, reported, and nothing is lost or counted twice', async (_, ports) => {
    const spared = substance(await simulate(experiment));
    const result = await simulate(experiment, ports());
    expect(substance(result)).toEqual(spared);
    expect(result.engine.replaced).toEqual(['out of memory']);
  });

  test.each([
    ['the same port', () => [mortalPort([2, 1])]],
    ['another port', () => [mortalPort([2]), mortalPort([2])]],
  ])('a second time, on %s, ends the run with a sentence', async (_, ports) => {
    await expect(simulate(experiment, ports())).rejects.toThrow(
      /^A simulation worker stopped \(out of memory\), and after it had been replaced one stopped again \(out of memory\)\./,
    );
  });

  test('does so for its run alone: the next run has its own second chance', async () => {
    const port = mortalPort([2, 1, 3]);
    await expect(simulate(experiment, [port])).rejects.toThrow('stopped again');
    const { engine, ...result } = await simulate(experiment, [port]);
    expect(result).toEqual(substance(await simulate(experiment)));
    expect(engine.replaced).toHaveLength(1);
  });

  test('is asked again for that replication alone', async () => {
    const port = mortalPort([4]);
    await simulate(experiment, [port]);
    expect(port.asked()).toBe(experiment.replications * 2 + 1);
  });
});

test('an answer that comes twice is counted once', async () => {
  const echoing = (): WorkerPort => {
    const port = inProcessPort();
    return {
      ...port,
      listen: (receive) =>
        port.listen((message) => {
          receive(message);
          receive(message);
        }),
    };
  };
  const result = await simulate(experiment, [echoing(), echoing()]);
  expect(substance(result)).toEqual(substance(await simulate(experiment)));
});

/** A port that writes down what passes: `ask` and `answer` of replications, and the progress the run reports. */
function watched(log: string[]): WorkerPort {
  const port = inProcessPort();
  const note = (message: unknown) => {
    const { type = '', scenarioId = '', replication = 0 } = { ...(message as object) } as Record<string, unknown>;
    if (type === 'replicate') log.push(`ask ${scenarioId} ${replication}`);
    if (type === 'replicated') log.push(`answer ${scenarioId} ${replication}`);
  };
  return {
    ...port,
    post(message) {
      note(message);
      port.post(message);
    },
    listen: (receive) =>
      port.listen((message) => {
        note(message);
        receive(message);
      }),
  };
}

test('each worker is asked for one replication at a time, the first of every scenario before the second of any', async () => {
  const log: string[] = [];
  const running = runExperiment(experiment, [watched(log)], ({ replications }) => log.push(`picture ${replications}`));
  await running.finished;
  expect(log.slice(0, 9)).toEqual([
    'ask baseline 0',
    'answer baseline 0',
    'ask twin 0',
    'answer twin 0',
    'ask baseline 1',
    'picture 1',
    'answer baseline 1',
    'ask twin 1',
    'answer twin 1',
  ]);
  const asks = log.filter((line) => line.startsWith('a'));
  expect(asks.every((line, index) => line.startsWith(index % 2 === 0 ? 'ask' : 'answer'))).toBe(true);
});

test('where a picture is waited for, workers that it has no use for join once it has landed, with the same figures', async () => {
  const logs: string[][] = [[], [], []];
  let before: number[] = [];
  const onProgress = ({ replications }: ExperimentResult) => {
    if (replications === 1) before = logs.map((log) => log.length);
  };
  const more = { ...experiment, replications: 60 };
  const result = await runExperiment(more, logs.map(watched), onProgress, { othersAfterMs: 600_000 }).finished;
  expect(before.map((count) => count > 0)).toEqual([true, true, false]);
  expect(logs.every((log) => log.length > 0)).toBe(true);
  expect(substance(result)).toEqual(substance(await simulate(more)));
});

test('a run that is left has its workers leave it, and makes nothing of what had landed', async () => {
  const { port, answers } = overhear(inProcessPort());
  const pictures: number[] = [];
  const running = runExperiment({ ...experiment, replications: 100 }, [port], ({ replications }) => {
    pictures.push(replications);
    running.leave();
  });
  await expect.poll(() => answers.at(-1)).toMatchObject({ type: 'stopped' });
  expect(await Promise.race([running.finished, Promise.resolve('unsettled')])).toBe('unsettled');
  expect(pictures).toEqual([1]);
});

test('bands come with the first replication and tighten as more land', async () => {
  const pictures: ExperimentResult[] = [];
  await runExperiment({ ...experiment, replications: 40 }, [inProcessPort()], (soFar) => pictures.push(soFar)).finished;
  const spreads = pictures.map(({ scenarios: [baseline] }) => {
    const { q05, q95 } = baseline.bands.network.queue;
    return q95.reduce((sum, high, week) => sum + high - q05[week], 0) / q95.length;
  });
  expect(pictures.map(({ replications }) => replications)).toEqual([1, 2, 3, 4, 6, 8, 11, 15, 20, 26, 34]);
  expect(spreads[0]).toBe(0);
  expect(spreads[1]).toBeGreaterThan(0);
  const widths = pictures.map(({ scenarios: [{ network }] }) => {
    const { ci95 } = network.waitDays;
    return ci95 === null ? null : ci95[1] - ci95[0];
  });
  expect(widths.slice(0, 2)).toEqual([null, null]);
  expect(widths[10]).toBeLessThan(widths[2] ?? 0);
});

test('a run that has all it wants has its workers leave what they are at', async () => {
  const { port, answers } = overhear(inProcessPort());
  const running = runExperiment({ ...experiment, replications: 100 }, [port], () => running.cancel());
  expect(await running.finished).toMatchObject({ replications: 1, finished: false });
  await expect.poll(() => answers.at(-1)).toMatchObject({ type: 'stopped' });
  expect(answers).toHaveLength(3);
});
