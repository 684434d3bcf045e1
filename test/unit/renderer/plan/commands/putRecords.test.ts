import fc from 'fast-check';
import { expect, test } from 'vitest';
import { illustrativePlan } from '../../../../../db/illustrative/illustrativePlan.ts';
import { applyEdits, inverse } from '../../../../../db/schema/edit.ts';
import type { Plan } from '../../../../../db/schema/plan.ts';
import { type Put, put, putRecords, remove } from '../../../../../renderer/plan/commands/putRecords.ts';

const plan = illustrativePlan();
const named = { name: 'try', label: 'Try it' };

const applied = (to: Plan, edits: Parameters<typeof applyEdits>[1]): Plan => {
  const result = applyEdits(to, edits);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('; '));
  return result.value;
};

/** Any change, addition or removal of a demand row or a source. */
const anyPut: fc.Arbitrary<Put> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...plan.demand), fc.integer({ min: 0, max: 900 }))
    .map(([row, coursesPerYear]) => put('demand', { ...row, coursesPerYear })),
  fc.constantFrom(...plan.demand).map((row) => remove('demand', row)),
  fc.nat(5).map((n) => put('sources', { id: `new-${n}`, title: `New ${n}`, status: 'local' })),
  fc.nat(5).map((n) => remove('sources', { id: `new-${n}`, title: `New ${n}`, status: 'local' })),
);

test('what a command does, its inverse undoes, whatever it puts and in whatever order', () => {
  fc.assert(
    fc.property(fc.array(anyPut, { minLength: 1, maxLength: 12 }), (puts) => {
      const command = putRecords(plan, named, puts);
      if (command === null) return;
      const done = applied(plan, command.edits);
      expect(applied(done, inverse(command.edits))).toEqual(plan);
    }),
    { numRuns: 60 },
  );
});

test('a record that is put twice is what it was put as last', () => {
  const [row] = plan.demand;
  if (!row) throw new Error('the illustrative plan has demand');
  const command = putRecords(plan, named, [
    put('demand', { ...row, coursesPerYear: 1 }),
    put('demand', { ...row, coursesPerYear: 2 }),
  ]);
  expect(applied(plan, command?.edits ?? []).demand[0]?.coursesPerYear).toBe(2);
});

test('nothing is commanded where nothing would change', () => {
  expect(
    putRecords(
      plan,
      named,
      plan.demand.map((row) => put('demand', row)),
    ),
  ).toBeNull();
});
