import { expect, test } from 'vitest';
import { costPerCourseWords, moreWords, price } from '../../../../../renderer/plan/cost/costPerCourse.ts';

const gained = (courses: number, low: number, high: number) => ({
  ...{ courses, ci95: [low, high] satisfies [number, number] },
  distinguishable: low > 0 || high < 0,
});

test('what a course started within target costs, with its interval', () => {
  expect(costPerCourseWords(2e6, gained(500, 400, 1000))).toBe('£4,000 for each more (£2,000 to £5,000)');
});

test('what is saved for each course that no longer starts in time', () => {
  expect(costPerCourseWords(-1e6, gained(-100, -125, -80))).toBe('£10,000 saved for each fewer (£8,000 to £13,000)');
});

test('an option that is better or worse in both ways has no price', () => {
  expect(costPerCourseWords(-1e6, gained(200, 100, 300))).toBe('about 200 more start within target, and it costs less');
  expect(costPerCourseWords(1e6, gained(-200, -300, -100))).toBe(
    'about 200 fewer start within target, and it costs more',
  );
  expect(costPerCourseWords(0, gained(200, 100, 300))).toBe(
    'about 200 more start within target, at no cost that is counted here',
  );
});

test('no price is put on what is only partly costed', () => {
  const words = 'about 500 more start within target; not all that it costs is known';
  expect(costPerCourseWords(2e6, gained(500, 400, 1000), true)).toBe(words);
});

test('noise has no price', () => {
  expect(costPerCourseWords(2e6, gained(50, -20, 120))).toBe('Cannot be told from noise');
  expect(costPerCourseWords(2e6, null)).toBe('Cannot be compared');
  expect(costPerCourseWords(2e6, gained(0, 0, 0))).toBe('As many start within target');
});

test('prices keep two figures, differences their sign', () => {
  expect([price(123_456), price(87), price(3_456_000)]).toEqual(['£120,000', '£87', '£3.5m']);
  expect([moreWords(3e6), moreWords(-450_000), moreWords(0)]).toEqual(['+£3.0m', '−£450,000', 'no change']);
});
