import { expect, test } from 'vitest';
import { smallPlan } from '../../../support/smallPlan.ts';
import { place, storeAt } from './place.ts';

test('the pack last made of a plan is known, is no step of its history, and is no other plan’s', () => {
  const store = storeAt(place());
  const [one, other] = [store.addPlan(smallPlan()), store.addPlan(smallPlan())];
  if (!one.ok || !other.ok) throw new Error('The small plan is refused.');
  const { planId } = one.value;
  expect(store.lastPack(planId)).toBeNull();
  expect(store.notePack(planId, { revision: 1, status: 'draft', version: '0.1' }).ok).toBe(true);
  expect(store.notePack(planId, { revision: 4, status: 'final', version: null }).ok).toBe(true);
  expect(store.lastPack(planId)).toMatchObject({ revision: 4, status: 'final', version: null });
  expect(store.lastPack(other.value.planId)).toBeNull();
  const opened = store.openPlan(planId);
  expect(opened.ok && opened.value).toMatchObject({ revision: 1, history: { undo: [] } });
});

test('a pack cannot be noted of a plan that is not there', () => {
  const store = storeAt(place());
  expect(store.notePack('gone', { revision: 1, status: 'draft', version: null }).ok).toBe(false);
});
