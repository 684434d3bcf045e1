import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentHash, contentHashByParts } from '../../../db/schema/hash.ts';
import { anyPlan } from './arbitrary/plan.ts';

test('a hash by parts is the hash of the whole, whatever was hashed before', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      expect(contentHashByParts(plan)).toBe(contentHash(plan));
      const edited = { ...plan, name: `${plan.name}!`, machines: plan.machines.slice(1), unheard: undefined };
      expect(contentHashByParts(edited)).toBe(contentHash(edited));
    }),
    { numRuns: 60 },
  );
});

test('keys are sorted and what is undefined is left out', () => {
  expect(contentHashByParts({ b: 1, a: [undefined, { d: 1, c: null }], e: undefined })).toBe(
    contentHash({ a: [null, { c: null, d: 1 }], b: 1 }),
  );
});
