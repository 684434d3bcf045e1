import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Plan } from '../../../db/schema/plan.ts';
import { type HeldPlan, planDelta, withDelta } from '../../../renderer/simulation/planDelta.ts';
import { smallPlan } from '../../support/smallPlan.ts';
import { anyPlan } from '../db/arbitrary/plan.ts';

/** As a worker has it: a copy. */
const sentTo = (held: HeldPlan | null, from: Plan | null, plan: Plan): HeldPlan =>
  withDelta(held, structuredClone(planDelta(from, plan)));

test('whatever is sent after whatever, the other end holds the plan that was sent last', () => {
  fc.assert(
    fc.property(fc.array(anyPlan, { minLength: 1, maxLength: 4 }), (plans) => {
      let held: HeldPlan | null = null;
      let last: Plan | null = null;
      for (const plan of plans) {
        held = sentTo(held, last, plan);
        last = plan;
        expect(held.plan).toEqual(plan);
      }
    }),
    { numRuns: 60 },
  );
});

test('one record that changed is all that is sent, and the others stay the very same objects', () => {
  const plan = smallPlan();
  const before = sentTo(null, null, plan);
  const [first, ...others] = plan.machines;
  if (first === undefined) throw new Error('the small plan has no machine');
  const edited = { ...plan, machines: [{ ...first, name: 'Another' }, ...others] };
  const delta = planDelta(plan, edited);
  expect(delta).toMatchObject({ parts: {}, records: { machines: [[0, { ...first, name: 'Another' }]] }, gone: [] });
  const after = withDelta(before, structuredClone(delta));
  expect(after.plan.machines.slice(1).every((machine, at) => machine === before.plan.machines[at + 1])).toBe(true);
  expect(after.plan.centres).toBe(before.plan.centres);
  expect(before.plan.machines[0]?.name).toBe(first.name);
});

test('a whole plan leaves nothing of the one before', () => {
  const before = sentTo(null, null, { ...smallPlan(), seasonality: Array.from({ length: 12 }, () => 1) });
  const plan = smallPlan();
  expect(sentTo(before, null, plan).plan).toEqual(plan);
});

test('the difference from a plan that is not held is refused, for it would make one that nobody has', () => {
  const [one, two, three] = [smallPlan(), smallPlan(), smallPlan()];
  const held = sentTo(null, null, one);
  expect(() => withDelta(held, planDelta(two, three))).toThrow('not the one after the last');
  expect(() => withDelta(null, planDelta(one, two))).toThrow('not the one after the last');
});
