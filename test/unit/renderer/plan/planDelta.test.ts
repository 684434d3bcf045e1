import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Plan } from '../../../../db/schema/plan.ts';
import { planDelta, type SentPlan, wholePlan, withDelta } from '../../../../renderer/plan/planDelta.ts';
import { smallPlan } from '../../../support/smallPlan.ts';
import { anyPlan } from '../../db/arbitrary/plan.ts';

/** As a worker has it: a copy. */
const sentTo = (held: SentPlan, from: SentPlan, plan: Plan): SentPlan =>
  withDelta(held, structuredClone(planDelta(from, plan)));

test('whatever is sent after whatever, the other end holds the plan that was sent last', () => {
  fc.assert(
    fc.property(fc.array(anyPlan, { minLength: 1, maxLength: 4 }), (plans) => {
      let held: SentPlan = {};
      let last: SentPlan = {};
      for (const plan of plans) {
        held = sentTo(held, last, plan);
        last = plan;
        expect(wholePlan(held)).toEqual(plan);
      }
    }),
    { numRuns: 60 },
  );
});

test('one record that changed is all that is sent, and the others stay the very same objects', () => {
  const plan = smallPlan();
  const held = sentTo({}, {}, plan);
  const [first, ...others] = plan.machines;
  if (first === undefined) throw new Error('the small plan has no machine');
  const edited = { ...plan, machines: [{ ...first, name: 'Another' }, ...others] };
  const delta = planDelta(plan, edited);
  expect(delta).toEqual({ parts: {}, records: { machines: [[0, { ...first, name: 'Another' }]] }, gone: [] });
  const before = wholePlan(held);
  const after = wholePlan(withDelta(held, structuredClone(delta)));
  expect(after?.machines.slice(1).every((machine, at) => machine === before?.machines[at + 1])).toBe(true);
  expect(after?.centres).toBe(before?.centres);
  expect(before?.machines[0]?.name).toBe(first.name);
});

test('nothing has been sent until something has', () => expect(wholePlan({})).toBeNull());
