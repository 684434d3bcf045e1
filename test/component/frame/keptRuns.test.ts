import { beforeEach, expect, test } from 'vitest';
import type { Experiment } from '../../../renderer/simulation/experiment.ts';
import type { ExperimentResult } from '../../../renderer/simulation/results.ts';
import { simulator } from '../../../renderer/state/simulator.ts';
import { smallPlan } from '../../support/smallPlan.ts';
import { memoryPlanner } from '../fleet/memoryPlanner.ts';

const plan = smallPlan({ demand: [{ zoneId: 'zone', pathwayId: 'pathway', coursesPerYear: 9000 }] });
const asking = (seed: number): Experiment => ({ plan, scenarioIds: [], seed, replications: 4 });

/** The shell's file of kept results, and how often it was asked. */
const kept = new Map<string, Uint8Array>();
let sought = 0;
let answers = true;

beforeEach(() => {
  kept.clear();
  [sought, answers] = [0, true];
  const { planner } = memoryPlanner(plan);
  Object.assign(window, {
    planner: {
      ...planner,
      keptResult: async ({ family }: { family: string }) => {
        sought += 1;
        if (!answers) await new Promise(() => {});
        return { bytes: kept.get(family) ?? null };
      },
      keepResult: async ({ family, bytes }: { family: string; bytes: Uint8Array }) => {
        kept.set(family, bytes);
        return {};
      },
    },
  });
});

/** All that is heard of a run on screen, to its end. */
const onScreen = (experiment: Experiment) =>
  new Promise<ExperimentResult[]>((resolve, reject) => {
    const heard: ExperimentResult[] = [];
    simulator.run(experiment, {
      onProgress: (result) => {
        heard.push(result);
        if (result.finished) resolve(heard);
      },
      onFailure: (message) => reject(new Error(message)),
    });
  });
const behind = (experiment: Experiment, keep: boolean) =>
  new Promise<ExperimentResult>((onResult, reject) => {
    simulator.background(experiment, { onResult, onFailure: (message) => reject(new Error(message)) }, keep);
  });

// How long a run took is of that run alone: whatever has the very same was not simulated.
test('a run on screen is kept, and found by the next one at once and as it was', async () => {
  const first = await onScreen(asking(1));
  await expect.poll(() => kept.size).toBe(1);
  expect(await onScreen(asking(1))).toStrictEqual([first.at(-1)]);
  expect(await behind(asking(1), true)).toStrictEqual(first.at(-1));
  expect((await onScreen(asking(2))).at(-1)?.seed).toBe(2);
  await expect.poll(() => kept.size).toBe(2);
});

test('a run in the background is kept and found only where its result as such is worth it', async () => {
  const first = await behind(asking(3), true);
  await expect.poll(() => kept.size).toBe(1);
  expect(await behind(asking(3), true)).toStrictEqual(first);
  const asked = sought;
  await behind(asking(4), false);
  expect((await behind(asking(3), false)).engine.wallMs).not.toBe(first.engine.wallMs);
  expect(sought).toBe(asked);
  expect(kept.size).toBe(1);
});

test('what is damaged is simulated again, and so is everything while the shell does not answer', async () => {
  const [first] = (await onScreen(asking(5))).slice(-1);
  await expect.poll(() => kept.size).toBe(1);
  for (const [family, bytes] of kept) kept.set(family, bytes.slice(0, -20));
  const [again] = (await onScreen(asking(5))).slice(-1);
  expect(again?.engine.wallMs).not.toBe(first?.engine.wallMs);
  expect(again?.scenarios).toStrictEqual(first?.scenarios);
  answers = false;
  const [alone] = (await onScreen(asking(5))).slice(-1);
  expect(alone?.scenarios).toStrictEqual(first?.scenarios);
});
