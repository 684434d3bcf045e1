import { expect, test } from 'vitest';
import { headerOf } from '../../../../db/schema/edit.ts';
import { planContentsHash } from '../../../../db/schema/savedFrom.ts';
import { smallPlan } from '../../../support/smallPlan.ts';
import { granted, place, storeAt } from './place.ts';

const hashes = (points: readonly { hash: string }[]) => points.map(({ hash }) => hash);

test('a file says what it was saved from, on through whoever opens it, changes it and saves it', () => {
  const store = storeAt(place());
  const first = smallPlan();
  const { planId } = granted(store.addPlan(first));
  const saved = granted(store.noteSaved(planId, first));
  expect(hashes(saved)).toEqual([planContentsHash(first)]);
  expect(granted(store.noteSaved(planId, first))).toEqual(saved);

  const elsewhere = storeAt(place());
  const opened = granted(elsewhere.addPlan({ ...first, savedFrom: saved }));
  const held = granted(elsewhere.readPlan(opened.planId)).plan;
  expect(held).toStrictEqual(first);
  const second = { ...held, name: 'Renamed there' };
  const edit = { collection: 'header' as const, at: 0, before: headerOf(held), after: headerOf(second) };
  granted(elsewhere.applyCommand(opened.planId, 1, { name: 'rename', label: 'Rename', edits: [edit] }));
  const again = granted(elsewhere.noteSaved(opened.planId, second));
  expect(hashes(again)).toEqual([planContentsHash(first), planContentsHash(second)]);
  expect(granted(elsewhere.openPlan(opened.planId)).revision).toBe(2);

  // Back to what it was: the last of them names what the file holds.
  expect(hashes(granted(elsewhere.noteSaved(opened.planId, first)))).toEqual([
    planContentsHash(second),
    planContentsHash(first),
  ]);
});

test('contents have one name, whatever order their fields stand in, and empty lists or where they are from say nothing', () => {
  const plan = smallPlan();
  const { name, ...rest } = plan;
  const same = { ...rest, name, travel: [], savedFrom: [{ hash: 'a'.repeat(64), at: '2026-11-28T12:00:00Z' }] };
  expect(planContentsHash(same)).toBe(planContentsHash(plan));
  expect(planContentsHash({ ...plan, name: 'Other' })).not.toBe(planContentsHash(plan));
});
