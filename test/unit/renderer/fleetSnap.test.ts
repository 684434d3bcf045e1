import { expect, test } from 'vitest';
import {
  clampStart,
  differenceWords,
  moveWords,
  snapped,
  spokenMove,
  weeksFrom,
} from '../../../renderer/plan/fleet/fleetSnap.ts';

const date = (iso: string) => new Date(`${iso}T00:00:00Z`);

test('a start comes to rest on the nearest Monday, or with Shift on the nearest first of a month', () => {
  expect(snapped(date('2028-09-06'), 'monday')).toBe('2028-09-04');
  expect(snapped(date('2028-09-08'), 'monday')).toBe('2028-09-11');
  expect(snapped(date('2028-09-04'), 'monday')).toBe('2028-09-04');
  expect(snapped(date('2028-09-14'), 'month')).toBe('2028-09-01');
  expect(snapped(date('2028-09-18'), 'month')).toBe('2028-10-01');
});

test('steps of weeks keep to Mondays even from a start that is none', () => {
  expect(weeksFrom('2028-09-04', 1)).toBe('2028-09-11');
  expect(weeksFrom('2028-09-04', -4)).toBe('2028-08-07');
  expect(weeksFrom('2028-09-06', 1)).toBe('2028-09-11');
  expect(weeksFrom('2028-12-25', 2)).toBe('2029-01-08');
});

test('a start stays within the plan, and one before the plan goes no earlier', () => {
  const plan = { from: '2027-04-07', until: '2037-04-06' };
  expect(clampStart('2026-01-05', '2028-01-03', plan)).toBe('2027-04-12');
  expect(clampStart('2040-01-02', '2028-01-03', plan)).toBe('2037-03-30');
  expect(clampStart('2026-09-07', '2026-11-02', plan)).toBe('2026-11-02');
  expect(clampStart('2030-01-07', '2028-01-03', plan)).toBe('2030-01-07');
});

test('differences are said in weeks, whole where they are', () => {
  expect(differenceWords('2028-03-06', '2028-09-04')).toBe('26 weeks later');
  expect(differenceWords('2028-09-04', '2028-08-28')).toBe('1 week earlier');
  expect(differenceWords('2028-09-04', '2028-09-06')).toBe('2 days later');
  expect(differenceWords('2028-09-04', '2028-10-01')).toBe('about 4 weeks later');
  expect(differenceWords('2028-09-04', '2028-09-04')).toBe('as before');
  expect(moveWords('2028-03-06', '2028-09-04')).toBe('start Mon 4 Sep 2028, 26 weeks later');
  expect(spokenMove('2028-03-06', '2028-09-04')).toBe('Start Monday 4 September 2028, 26 weeks later');
});
