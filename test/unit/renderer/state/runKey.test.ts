import { expect, test } from 'vitest';
import { illustrativePlan } from '../../../../db/illustrative/illustrativePlan.ts';
import { covers, keyOf } from '../../../../renderer/state/runKey.ts';

const plan = illustrativePlan();
const [slip, other] = plan.scenarios;
if (!slip || !other) throw new Error('the illustrative plan has scenarios');
const key = keyOf(plan, 1, [slip.id]);

test('a result outlives what is only said of a plan and of its scenarios', () => {
  const said = {
    ...plan,
    name: 'Another name',
    sources: [],
    boundaries: [],
    observations: [{ id: 'seen', measure: 'coursesStarted' as const, months: [{ month: '2026-04', count: 40 }] }],
    scenarios: plan.scenarios.map((scenario) => ({
      ...scenario,
      name: `${scenario.name}!`,
      description: 'Other words',
    })),
  };
  expect(keyOf(said, 1, [slip.id])).toBe(key);
});

test('and not what figures depend on: inputs, the seed, and what a scenario does', () => {
  const grown = { ...plan, machines: plan.machines.slice(1) };
  expect(covers(keyOf(grown, 1, [slip.id]), key)).toBe(false);
  expect(covers(keyOf(plan, 2, [slip.id]), key)).toBe(false);
  const changed = { ...plan, scenarios: plan.scenarios.map((one) => (one === slip ? { ...one, changes: [] } : one)) };
  expect(covers(keyOf(changed, 1, [slip.id]), key)).toBe(false);
  // Going back to a plan that was looked at before is that plan again.
  expect(keyOf(plan, 1, [slip.id])).toBe(key);
});

test('a result of more scenarios answers for fewer', () => {
  const both = keyOf(plan, 1, [other.id, slip.id]);
  expect(covers(both, key)).toBe(true);
  expect(covers(key, both)).toBe(false);
  expect(covers(key, keyOf(plan, 1, []))).toBe(true);
  expect(covers(null, key)).toBe(false);
});
