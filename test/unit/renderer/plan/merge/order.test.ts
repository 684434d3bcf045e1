import { expect, test } from 'vitest';
import { mergedOrder } from '../../../../../renderer/plan/merge/order.ts';

test('who alone changed the order has it; otherwise it is ours', () => {
  const base = ['a', 'b', 'c'];
  expect(mergedOrder(base, base, ['c', 'a', 'b'])).toEqual(['c', 'a', 'b']);
  expect(mergedOrder(base, ['c', 'a', 'b'], base)).toEqual(['c', 'a', 'b']);
  expect(mergedOrder(base, ['b', 'a', 'c'], ['c', 'a', 'b'])).toEqual(['b', 'a', 'c']);
  expect(mergedOrder([], ['a', 'b'], ['b', 'a'])).toEqual(['a', 'b']);
});

test('what only the other has stands behind what it followed there', () => {
  expect(mergedOrder(['a', 'b'], ['a', 'b'], ['x', 'a', 'y', 'z', 'b'])).toEqual(['x', 'a', 'y', 'z', 'b']);
  expect(mergedOrder(['a', 'b'], ['b', 'a'], ['a', 'x', 'b'])).toEqual(['b', 'a', 'x']);
});
