import fc from 'fast-check';
import { expect, test } from 'vitest';
import { illustrativePlan } from '../../../../db/illustrative/illustrativePlan.ts';
import { type Rule, remembering } from '../../../../db/schema/check/remembering.ts';
import { checkPlan, newEditCheck } from '../../../../db/schema/checkPlan.ts';
import type { Plan } from '../../../../db/schema/plan.ts';

const sound = illustrativePlan();

/** Edits that a hand could make, sound or not, each of the plan before it. */
const edits: readonly ((plan: Plan) => object)[] = [
  (plan) => ({ ...plan, name: `${plan.name} again` }),
  (plan) => ({ ...plan, startDate: 'soon' }),
  (plan) => ({ ...plan, startDate: sound.startDate }),
  (plan) => ({ ...plan, machines: plan.machines.slice(1) }),
  (plan) => ({ ...plan, machines: sound.machines }),
  (plan) => ({ ...plan, scenarios: [...plan.scenarios, { id: 'new', name: 'New', parentId: 'nobody', changes: [] }] }),
  (plan) => ({ ...plan, scenarios: sound.scenarios }),
  (plan) => ({ ...plan, flows: plan.flows.map((flow, at) => (at === 0 ? { ...flow, shares: {} } : flow)) }),
  (plan) => ({ ...plan, flows: sound.flows }),
  ({ backlog: _, ...plan }) => plan,
  (plan) => ({ ...plan, backlog: sound.backlog }),
  (plan) => ({ ...plan, unheard: 'of' }),
];

test('whatever is edited after whatever, the same is found as in a plan that nothing is known of', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...edits), { minLength: 1, maxLength: 8 }), (steps) => {
      const check = newEditCheck();
      check.check(sound);
      let plan: object = sound;
      for (const edit of steps) {
        plan = edit({ ...sound, ...plan });
        expect(check.check(plan)).toEqual(checkPlan(plan));
      }
    }),
    { numRuns: 25 },
  );
});

test('a rule is gone through again only when a part that it read has changed', () => {
  let times = 0;
  const rule: Rule = ({ value }) => {
    times += 1;
    return value.machines === undefined || 'centres' in value ? [] : [{ path: '', message: 'no centres' }];
  };
  const remembered = remembering(rule);
  const at = (value: Record<string, unknown>) => remembered({ path: '', value });
  const machines = [{}];
  expect(at({ machines })).toEqual([{ path: '', message: 'no centres' }]);
  expect(at({ machines, name: 'another' })).toHaveLength(1);
  expect(times).toBe(1);
  expect(at({ machines, centres: [] })).toEqual([]);
  expect(at({ centres: [] })).toEqual([]);
  expect(times).toBe(3);
});

test('a rule that goes through every part is gone through again when there is another', () => {
  const remembered = remembering(({ value }) => Object.keys(value).map((path) => ({ path, message: 'is there' })));
  expect(remembered({ path: '', value: { a: 1 } })).toHaveLength(1);
  expect(remembered({ path: '', value: { a: 1, b: 2 } })).toHaveLength(2);
});
