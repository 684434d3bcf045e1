import { expect, test } from 'vitest';
import { openingWords } from '../../../renderer/pack/sections/CentreHours.tsx';

test.each([
  [[1, 2, 3, 4, 5], false, 'Monday to Friday, not bank holidays'],
  [[2, 1, 3, 4, 5, 6], true, 'Monday to Saturday, also on bank holidays'],
  [[1, 3, 5], false, 'Monday, Wednesday, Friday, not bank holidays'],
  [[7], false, 'Sunday, not bank holidays'],
])('%s, bank holidays %s: %s', (weekdays, bankHolidays, words) => {
  expect(openingWords({ weekdays, bankHolidays })).toBe(words);
});
