import { expect, test } from 'vitest';
import { sizeText } from '../../../../renderer/plan/numbers.ts';

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [999_499, '999 kB'],
  [999_500, '1 MB'],
  [2_440_000, '2.4 MB'],
  [60_000_000, '60 MB'],
])('a file of %i bytes is of %s', (bytes, words) => {
  expect(sizeText(bytes)).toBe(words);
});
