import fc from 'fast-check';
import { expect, test } from 'vitest';
import { illustrativePlan } from '../../../../db/illustrative/illustrativePlan.ts';
import { Collection } from '../../../../db/schema/edit.ts';
import { openDatabase } from '../../../../db/store/open.ts';
import { readPlan } from '../../../../db/store/read/reader.ts';
import { writeNewPlan, writeParts } from '../../../../db/store/write/writer.ts';
import { anyPlan } from '../arbitrary/plan.ts';
import { smallPlan } from '../smallPlan.ts';
import { granted, place, storeAt } from './place.ts';

test('any plan comes back exactly as it was stored, beside others in the same file', () => {
  const database = granted(openDatabase(place()));
  let stored = 0;
  fc.assert(
    fc.property(anyPlan, (plan) => {
      stored += 1;
      const planId = `plan-${stored}`;
      database.transaction(() => writeNewPlan(database, planId, plan, '2026-01-01T00:00:00.000Z'))();
      expect(granted(readPlan(database, planId)).plan).toStrictEqual(plan);
    }),
    { numRuns: 80 },
  );
  expect(stored).toBeGreaterThanOrEqual(80);
  expect(database.pragma('foreign_key_check')).toEqual([]);
  database.close();
});

test('any plan written over another leaves nothing of the other', () => {
  const database = granted(openDatabase(place()));
  const all = new Set(Collection.options);
  let revision = 1;
  database.transaction(() => writeNewPlan(database, 'plan', smallPlan(), '2026-01-01T00:00:00.000Z'))();
  fc.assert(
    fc.property(anyPlan, (plan) => {
      revision += 1;
      database.transaction(() => writeParts(database, 'plan', plan, all, revision, '2026-01-02T00:00:00.000Z'))();
      expect(granted(readPlan(database, 'plan'))).toStrictEqual({ plan, revision });
    }),
    { numRuns: 30 },
  );
  database.close();
});

test.for([
  ['small', smallPlan()],
  ['illustrative', illustrativePlan()],
] as const)('the %s plan survives closing and opening the file', ([, plan]) => {
  const path = place();
  const first = storeAt(path);
  const { planId } = granted(first.addPlan(plan));
  first.close();
  expect(granted(storeAt(path).readPlan(planId))).toStrictEqual({ planId, revision: 1, plan });
});
