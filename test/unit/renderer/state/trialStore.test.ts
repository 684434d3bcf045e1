import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { illustrativePlan } from '../../../../db/illustrative/illustrativePlan.ts';
import type { ToCoordinator } from '../../../../renderer/state/simulator.ts';
import { trialKey } from '../../../../renderer/state/trialKey.ts';
import { trialStore } from '../../../../renderer/state/trialStore.ts';
import { emptyResult, fakeCoordinator } from '../../../support/fakeCoordinator.ts';
import { smallPlan } from '../../../support/smallPlan.ts';

const result = emptyResult(1, 1);

let posted: ToCoordinator[] = [];
/** Answers what runs in the background when the test says so. */
let coordinator: ReturnType<typeof fakeCoordinator>;
const land = (most = Number.POSITIVE_INFINITY) => {
  const asked = posted.flatMap((message) => (message.type === 'background' ? [message] : []));
  posted = [];
  for (const message of asked.slice(0, most)) {
    expect(message.kept).toBe(false);
    coordinator.says({ type: 'backgroundResult', run: message.run, result });
  }
};

/** The shell's file of kept results. */
let kept = new Map<string, Uint8Array>();

beforeEach(() => {
  [posted, kept] = [[], new Map()];
  coordinator = fakeCoordinator((message) => posted.push(message));
  const keptResult = async ({ family }: { family: string }) => ({ bytes: kept.get(family) ?? null });
  const keepResult = async ({ family, bytes }: { family: string; bytes: Uint8Array }) => kept.set(family, bytes);
  vi.stubGlobal('window', { planner: { keptResult, keepResult } });
});
afterEach(() => vi.unstubAllGlobals());

const ofNames = { of: z.string(), effect: z.number() };
const asked = (...names: string[]) =>
  names.map((of) => ({
    of,
    experiment: { plan: smallPlan(), scenarioIds: [], seed: 1, replications: 1 },
    effectOf: () => (of === 'nothing' ? null : of.length),
  }));

/** What a session begun anew shows. */
async function recalled(key: string) {
  const store = trialStore(ofNames);
  await store.getState().recall(key);
  return store.getState().trial;
}

test('what was tried is there after a restart, without a run', async () => {
  const before = trialStore(ofNames);
  before.getState().start('done', asked('machine', 'centre', 'nothing'));
  land();
  const { trial } = before.getState();
  expect(trial).toMatchObject({
    ...{ state: 'done', asked: 3 },
    tried: [{ of: 'machine', effect: 7 }, { effect: 6 }, { effect: null }],
  });
  await expect.poll(() => recalled('done')).toEqual(trial);
  expect(posted).toEqual([]);
});

test('what was stopped, or cut off, is gone on with, in this session and after a restart', async () => {
  const names = ['machine', 'centre', 'other'];
  const before = trialStore(ofNames);
  before.getState().start('key', asked(...names));
  land(1);
  before.getState().stop();
  expect(before.getState().trial).toMatchObject({ state: 'stopped', tried: [{ of: 'machine' }] });
  before.getState().start('key', asked(...names));
  expect(posted.filter(({ type }) => type === 'background')).toHaveLength(2);
  land(1);

  await expect.poll(async () => (await recalled('key'))?.tried.length).toBe(2);
  const after = trialStore(ofNames);
  await after.getState().recall('key');
  expect(after.getState().trial).toMatchObject({ state: 'stopped', asked: 3, tried: [{ effect: 7 }, { effect: 6 }] });
  posted = [];
  // What is no longer asked of, as when the worst week has become another, is left out.
  after.getState().start('key', asked('centre', 'other'));
  expect(posted).toHaveLength(1);
  land();
  expect(after.getState().trial).toMatchObject({ state: 'done', tried: [{ of: 'centre' }, { of: 'other' }] });
});

test('what is being tried goes on, whatever is recalled; and what cannot be read is as though it were not there', async () => {
  const before = trialStore(ofNames);
  before.getState().start('done', asked('machine'));
  land();
  await expect.poll(() => kept.has('done')).toBe(true);
  const busy = trialStore(ofNames);
  busy.getState().start('other', asked('centre'));
  await busy.getState().recall('done');
  expect(busy.getState().trial).toMatchObject({ key: 'other', state: 'running' });

  const stranger = trialStore({ of: z.string(), effect: z.string() });
  await stranger.getState().recall('done');
  expect(stranger.getState().trial).toBeNull();
  kept.set('done', Uint8Array.of(1, 2, 3));
  const damaged = trialStore(ofNames);
  await damaged.getState().recall('done');
  expect(damaged.getState().trial).toBeNull();
});

test('only the last of what is recalled in quick succession is shown', async () => {
  const store = trialStore(ofNames);
  for (const key of ['one', 'two']) {
    store.getState().start(key, asked(key));
    land();
  }
  await expect.poll(() => kept.has('one') && kept.has('two')).toBe(true);
  const after = trialStore(ofNames);
  await Promise.all([after.getState().recall('one'), after.getState().recall('two')]);
  expect(after.getState().trial?.key).toBe('two');
});

test('a trial belongs to inputs, scenario, seed and what is asked, and not to what is only said of a plan', () => {
  const plan = illustrativePlan();
  const [scenario, other] = plan.scenarios.map(({ id }) => id);
  if (!scenario || !other) throw new Error('The illustrative plan has fewer than two scenarios.');
  const key = trialKey(plan, scenario, 1, { weeks: 13 });
  const said = { ...plan, name: 'Another', scenarios: plan.scenarios.map((one) => ({ ...one, name: 'Another' })) };
  expect(trialKey(said, scenario, 1, { weeks: 13 })).toBe(key);
  const others = [
    trialKey({ ...plan, warmUpWeeks: plan.warmUpWeeks + 1 }, scenario, 1, { weeks: 13 }),
    trialKey(plan, other, 1, { weeks: 13 }),
    trialKey(plan, null, 1, { weeks: 13 }),
    trialKey(plan, scenario, 2, { weeks: 13 }),
    trialKey(plan, scenario, 1, { weeks: 12 }),
  ];
  expect(new Set([key, ...others]).size).toBe(6);
});
