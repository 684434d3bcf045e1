import { beforeEach, expect, test } from 'vitest';
import { illustrativePlan } from '../../../../db/illustrative/illustrativePlan.ts';
import { useStore } from '../../../../renderer/state/store.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const plan = {
  ...illustrativePlan(),
  scenarios: ids.map((id) => ({ id, name: `Scenario ${id}`, changes: [] })),
};

beforeEach(() => useStore.setState({ plan, planId: 'plan', comparedIds: [], notice: null }));

test('one more than can be told apart is refused in words', () => {
  for (const id of ids) useStore.getState().toggleCompared(id);
  expect(useStore.getState().comparedIds).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(useStore.getState().notice).toMatch(/“Scenario f” is not compared/);
});

test('scenarios that the plan no longer holds take up no place', () => {
  for (const id of ids.slice(0, 5)) useStore.getState().toggleCompared(id);
  useStore.setState({ plan: { ...plan, scenarios: plan.scenarios.slice(1) } });
  useStore.getState().toggleCompared('f');
  expect(useStore.getState().comparedIds).toEqual(['b', 'c', 'd', 'e', 'f']);
  expect(useStore.getState().notice).toBeNull();
});
