import { expect, test } from 'vitest';
import { overtimeMinutesOf, usualOvertimeMinutesPerDay } from '../../../db/schema/overtime.ts';
import { isUrgent, urgentTargetDays } from '../../../db/schema/urgent.ts';

test('a pathway is urgent by its target, unless the plan says', () => {
  expect(urgentTargetDays).toBe(14);
  expect(isUrgent({ targetDays: urgentTargetDays })).toBe(true);
  expect(isUrgent({ targetDays: urgentTargetDays + 1 })).toBe(false);
  expect(isUrgent({ targetDays: 31, urgent: true })).toBe(true);
  expect(isUrgent({ targetDays: 3, urgent: false })).toBe(false);
});

test('overtime is an hour, unless the plan says otherwise or none', () => {
  expect(usualOvertimeMinutesPerDay).toBe(60);
  expect(overtimeMinutesOf({})).toBe(usualOvertimeMinutesPerDay);
  expect(overtimeMinutesOf({ overtimeMinutesPerDay: 0 })).toBe(0);
  expect(overtimeMinutesOf({ overtimeMinutesPerDay: 90 })).toBe(90);
});
