import { expect, test } from 'vitest';
import { breakdownWords, reserveWords, serviceWords } from '../../../renderer/plan/machineWords.ts';

test('what a machine loses and holds is said as one would say it', () => {
  expect(serviceWords({ everyWeeks: 52 / 12, days: 1 })).toBe('1 day every 4.3 weeks');
  expect(serviceWords({ everyWeeks: 1, days: 0.5 })).toBe('0.5 days every 1 week');
  expect(breakdownWords({ meanDaysBetween: 11, repairHoursMedian: 1.5, repairHours95th: 8, ageingPerYear: 0.05 })).toBe(
    'every 11 days of work when new, 5% more often with each year of age; half are mended in 1.5 hours, 95 in 100 in 8 hours',
  );
  expect(reserveWords({ share: 0.1, releaseDays: 1 })).toBe('10% of the day, until 1 open day before');
  expect(reserveWords({ share: 0.1, releaseDays: 0 })).toBe('10% of the day, until the day itself');
});
