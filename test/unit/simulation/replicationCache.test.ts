import { expect, test } from 'vitest';
import { illustrativePlan } from '../../../db/illustrative/illustrativePlan.ts';
import { replicationCache, scenarioKeys } from '../../../renderer/simulation/replicationCache.ts';
import { runExperiment } from '../../../renderer/simulation/runExperiment.ts';
import { inProcessPort } from '../../support/inProcessPort.ts';

const plan = { ...illustrativePlan(), horizonWeeks: 26, warmUpWeeks: 13 };
const [first, second] = plan.scenarios;
if (!first || !second) throw new Error('The illustrative plan has fewer than two scenarios.');

const run = async (cache?: ReturnType<typeof replicationCache>, scenarioIds = [first.id]) => {
  const asked: unknown[] = [];
  const port = inProcessPort();
  const counting = {
    ...port,
    post(message: unknown) {
      asked.push(message);
      port.post(message);
    },
  };
  const { engine: _engine, ...result } = await runExperiment(
    { plan, scenarioIds, seed: 5, replications: 3 },
    [counting],
    () => {},
    { cache },
  ).finished;
  return { result, replicated: asked.filter((message) => JSON.stringify(message).includes('"replicate"')).length };
};

test('what was simulated before is not simulated again, and the results are the same', async () => {
  const cache = replicationCache(1e8);
  const fresh = await run();
  const filled = await run(cache);
  const again = await run(cache);
  expect(filled.replicated).toBe(6);
  expect(again.replicated).toBe(0);
  expect(again.result).toEqual(fresh.result);
});

test('another scenario needs only its own replications', async () => {
  const cache = replicationCache(1e8);
  await run(cache);
  const other = await run(cache, [second.id]);
  expect(other.replicated).toBe(3);
  expect(other.result).toEqual((await run(undefined, [second.id])).result);
});

test('a baseline’s key holds while scenarios come and go, and changes with anything simulated', () => {
  const [key] = scenarioKeys(plan, ['baseline'], 1);
  expect(scenarioKeys({ ...plan, scenarios: [] }, ['baseline'], 1)).toEqual([key]);
  expect(scenarioKeys({ ...plan, warmUpWeeks: 14 }, ['baseline'], 1)).not.toEqual([key]);
  expect(scenarioKeys(plan, ['baseline'], 2)).not.toEqual([key]);
  expect(scenarioKeys(plan, [first.id], 1)).not.toEqual([key]);
});

test('a parent’s changes count as the scenario’s own', () => {
  const child = { id: 'child', name: 'Child', parentId: first.id, changes: [] };
  const family = { ...plan, scenarios: [...plan.scenarios, child] };
  const orphans = {
    ...family,
    scenarios: family.scenarios.map((held) => (held === first ? { ...held, changes: [] } : held)),
  };
  expect(scenarioKeys(family, ['child'], 1)).not.toEqual(scenarioKeys(orphans, ['child'], 1));
});

test('why a change was made is no input', () => {
  const reasoned = {
    ...plan,
    scenarios: plan.scenarios.map((held) => ({
      ...held,
      changes: held.changes.map((one) => ({ ...one, why: 'Asked' })),
    })),
  };
  expect(scenarioKeys(reasoned, [first.id], 1)).toEqual(scenarioKeys(plan, [first.id], 1));
});

/** Of so many bytes. */
const measuresOf = (bytes: number) => ({
  totals: new Float64Array(bytes / 8),
  machines: new Float64Array(0),
  waits: new Int32Array(0),
  bins: 0,
  weekly: new Float32Array(0),
  load: new Float32Array(0),
  causes: new Float32Array(0),
});

test('the longest unused entry goes first, by bytes', () => {
  const cache = replicationCache(80);
  const held = () => ['a', 'b', 'c', 'd'].filter((key) => cache.get(key) !== undefined).join('');
  cache.put('a', measuresOf(40));
  cache.put('b', measuresOf(40));
  cache.put('b', measuresOf(40));
  expect(held()).toBe('ab');
  cache.get('a');
  cache.put('c', measuresOf(40));
  expect(held()).toBe('ac');
  cache.put('d', measuresOf(80));
  expect(held()).toBe('d');
});

test('what alone is larger than all there is room for is held by itself', () => {
  const cache = replicationCache(8);
  cache.put('a', measuresOf(16));
  expect([cache.size(), cache.get('a') !== undefined]).toEqual([1, true]);
});
