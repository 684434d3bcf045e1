import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, inverse } from '../../../../../db/schema/edit.ts';
import { canonicalJson } from '../../../../../db/schema/hash.ts';
import type { Plan } from '../../../../../db/schema/plan.ts';
import { planContentsHash } from '../../../../../db/schema/savedFrom.ts';
import { type AnyRecord, recordCollections, recordKey } from '../../../../../renderer/plan/commands/recordKey.ts';
import { same } from '../../../../../renderer/plan/merge/contrasts.ts';
import { mergeCommand } from '../../../../../renderer/plan/merge/mergeCommand.ts';
import { type Choices, mergePlans } from '../../../../../renderer/plan/merge/mergePlans.ts';
import { pairUp } from '../../../../../renderer/plan/merge/pairs.ts';
import { anyPlan } from '../../../db/arbitrary/plan.ts';
import { smallPlan } from '../../../db/smallPlan.ts';
import { scribbled } from './scribbles.ts';

const noChoice: Choices = new Map();
/** A plan whatever order its records stand in, and whether what is empty is there. */
function unordered(plan: Plan | null): unknown {
  const lists = recordCollections.map((collection) => {
    const records: readonly AnyRecord[] = plan?.[collection] ?? [];
    return [collection, records.toSorted((a, b) => (recordKey(collection, a) < recordKey(collection, b) ? -1 : 1))];
  });
  const text = canonicalJson({ ...plan, ...Object.fromEntries(lists) });
  return JSON.parse(text, (key, value: unknown) => (key === 'fieldSources' && same(value, {}) ? undefined : value));
}

const merged = (base: Plan | null, ours: Plan, theirs: Plan, choices = noChoice) => {
  const paired = pairUp(base, ours, theirs, new Map());
  return mergePlans({ base, ours, theirs: paired.theirs }, choices);
};
const theirName: Choices = new Map([
  ['header//name', 'theirs'],
  ['header//description', 'theirs'],
]);

test('what nobody else changed stays, what only the file changed comes, and what both did alike is done once', () => {
  fc.assert(
    fc.property(anyPlan, anyPlan, (base, changed) => {
      expect(unordered(merged(base, changed, base).plan)).toEqual(unordered(changed));
      expect(unordered(merged(base, base, changed, theirName).plan)).toEqual(unordered(changed));
      expect(merged(base, changed, changed)).toMatchObject({ differences: [], staying: [], open: [] });
      expect(unordered(merged(base, changed, changed).plan)).toEqual(unordered(changed));
      // Without what both were, everything of one side or everything of the other can be chosen.
      const all = merged(null, base, changed).open.map(({ id }) => id);
      expect(unordered(merged(null, base, changed, new Map(all.map((id) => [id, 'ours']))).plan)).toEqual(
        unordered(base),
      );
    }),
    { numRuns: 20 },
  );
});

const base = smallPlan();
const both = fc.tuple(scribbled(base, 'ours'), scribbled(base, 'theirs'));

test('a merge, however its conflicts are chosen, is whole: nothing in it names what is not there', () => {
  let open = 0;
  let refused = 0;
  fc.assert(
    fc.property(both, fc.infiniteStream(fc.boolean()), fc.boolean(), ([ours, theirs], coin, known) => {
      const choices = new Map<string, 'ours' | 'theirs'>();
      let outcome = merged(known ? base : null, ours, theirs);
      for (let round = 0; outcome.open.length > 0 && round < 20; round += 1) {
        open += outcome.open.length;
        for (const { id } of outcome.open) choices.set(id, coin.next().value ? 'ours' : 'theirs');
        outcome = merged(known ? base : null, ours, theirs, choices);
      }
      expect(outcome.open).toEqual([]);
      if (outcome.result.ok) return;
      refused += 1;
      for (const { message } of outcome.result.problems) {
        expect(message).not.toMatch(
          /^no (trust|centre|machine|project|pathway|zone|scenario|source) |is already the id|says again/,
        );
      }
    }),
    { numRuns: 40 },
  );
  expect(open).toBeGreaterThan(10);
  expect(refused).toBeLessThan(30);
});

test('edits of different things come to the same whoever merges whose', () => {
  fc.assert(
    fc.property(both, ([ours, theirs]) => {
      const [one, other] = [merged(base, ours, theirs), merged(base, theirs, ours)];
      fc.pre(one.open.length === 0 && pairUp(base, ours, theirs, new Map()).pairs.length === 0);
      expect(unordered(one.plan)).toEqual(unordered(other.plan));
    }),
    { numRuns: 25 },
  );
});

test('a merge is one step, which undo takes back to the last byte', () => {
  fc.assert(
    fc.property(both, ([ours, theirs]) => {
      const { plan } = merged(base, ours, theirs);
      const command = plan && mergeCommand(ours, plan, { name: 'merge-plan', label: 'Merge' });
      if (!command || !plan) {
        expect(plan && planContentsHash(plan)).toBe(planContentsHash(ours));
        return;
      }
      const done = applyEdits(ours, command.edits);
      if (!done.ok) throw new Error(JSON.stringify(done.problems));
      expect(unordered(done.value)).toEqual(unordered(plan));
      const undone = applyEdits(done.value, inverse(command.edits));
      expect(undone.ok && planContentsHash(undone.value)).toBe(planContentsHash(ours));
    }),
    { numRuns: 25 },
  );
});
