import { expect, test } from 'vitest';
import { remember, rememberEach } from '../../../renderer/simulation/memo.ts';

/** A function that says how often it was called. */
function counted() {
  let calls = 0;
  return { make: (_: unknown) => ++calls, calls: () => calls };
}

test('copies of plain data that say the same are known, whatever is deep within them', () => {
  const { make } = counted();
  const known = remember(make);
  const record = { id: 'a', from: null, mix: [{ share: 0.3 }], curve: Float64Array.of(1, 2) };
  expect(known(record)).toBe(1);
  expect(known(structuredClone(record))).toBe(1);
  expect(known({ ...record, mix: [{ share: 0.4 }] })).toBe(2);
  expect(known({ ...record, curve: Float64Array.of(1, 3) })).toBe(3);
  expect(known({ ...record, extra: undefined })).toBe(4);
});

test('tables of numbers are alike by what they hold; sets, maps and other views to themselves alone', () => {
  const { make } = counted();
  const known = remember(make);
  const set = new Set([1]);
  expect([known(set), known(set), known(new Set([2])), known(new Set([1]))]).toEqual([1, 1, 2, 3]);
  expect([known(Int32Array.of(1)), known(Int32Array.of(1)), known(Int32Array.of(2))]).toEqual([4, 4, 5]);
  expect([known(Int16Array.of(1)), known(Int16Array.of(1))]).toEqual([6, 7]);
});

test('only the last few are kept, and one name does not push out another', () => {
  const { make, calls } = counted();
  const known = remember(make, 2);
  for (const input of [1, 2, 1, 3, 1, 2]) known(input);
  expect(calls()).toBe(4);
  const each = rememberEach(counted().make);
  for (let input = 0; input < 20; input++) each('busy', input);
  expect(each('quiet', 'x')).toBe(21);
  for (let input = 0; input < 20; input++) each('busy', input);
  expect(each('quiet', 'x')).toBe(21);
});
