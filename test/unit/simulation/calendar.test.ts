import { describe, expect, test } from 'vitest';
import { bankHolidays } from '../../../renderer/simulation/calendar/bankHolidays.ts';
import {
  addWeeks,
  addYears,
  dayOf,
  isoDateOf,
  mondayOf,
  weekdayOf,
} from '../../../renderer/simulation/calendar/day.ts';
import { openingCalendar } from '../../../renderer/simulation/calendar/openDays.ts';

describe('days', () => {
  test('are counted from 1970 and read back as the same date', () => {
    expect(dayOf('1970-01-01')).toBe(0);
    expect(dayOf('2028-03-01') - dayOf('2028-02-28')).toBe(2);
    for (const date of ['1999-12-31', '2024-02-29', '2026-10-25', '2027-03-28'])
      expect(isoDateOf(dayOf(date))).toBe(date);
  });

  test('know their weekday and the Monday of their week', () => {
    expect(weekdayOf(dayOf('2026-11-22'))).toBe(7);
    expect(weekdayOf(dayOf('2026-11-23'))).toBe(1);
    expect(isoDateOf(mondayOf(dayOf('2026-11-22')))).toBe('2026-11-16');
  });

  test('29 February has its anniversary on 1 March', () => {
    expect(isoDateOf(addYears(dayOf('2028-02-29'), 1))).toBe('2029-03-01');
    expect(isoDateOf(addYears(dayOf('2028-02-29'), 4))).toBe('2032-02-29');
    expect(addWeeks('2027-04-05', 2.5)).toBe('2027-04-23');
  });
});

describe('bank holidays of England and Wales', () => {
  // As published by the government, with the days in lieu that fall on weekdays.
  test.each([
    [
      2022,
      [
        '2022-01-03',
        '2022-04-15',
        '2022-04-18',
        '2022-05-02',
        '2022-06-02',
        '2022-06-03',
        '2022-08-29',
        '2022-09-19',
        '2022-12-26',
        '2022-12-27',
      ],
    ],
    [
      2023,
      [
        '2023-01-02',
        '2023-04-07',
        '2023-04-10',
        '2023-05-01',
        '2023-05-08',
        '2023-05-29',
        '2023-08-28',
        '2023-12-25',
        '2023-12-26',
      ],
    ],
    [
      2026,
      ['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31', '2026-12-25', '2026-12-28'],
    ],
    [
      2027,
      ['2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31', '2027-08-30', '2027-12-27', '2027-12-28'],
    ],
  ])('%i', async (year, published) => {
    const onWeekdays = (await bankHolidays(year, year)).filter((day) => weekdayOf(day) <= 5).sort((a, b) => a - b);
    expect(onWeekdays.map(isoDateOf)).toEqual(published);
  });
});

describe('a centre’s operating calendar', () => {
  const opening = {
    weekdays: [1, 2, 3, 4, 5],
    bankHolidays: false,
    closures: [{ from: '2027-06-01', to: '2027-06-02' }],
    extraDays: ['2027-06-05', '2027-06-02'],
  };
  const holidays = new Set([dayOf('2027-05-31')]);
  const saturdays = {
    type: 'changeOpeningDays',
    id: 'x',
    centreId: 'c',
    weekdays: [6],
    from: '2027-06-14',
    until: '2027-06-21',
  } as const;

  const openDates = (isOpen: (day: number) => boolean, from: string, days: number) =>
    Array.from({ length: days }, (_, index) => dayOf(from) + index)
      .filter(isOpen)
      .map(isoDateOf);

  test('closes on bank holidays and closures, opens on extra days whatever else is said', () => {
    const isOpen = openingCalendar(opening, [], holidays);
    expect(openDates(isOpen, '2027-05-28', 11)).toEqual([
      '2027-05-28',
      '2027-06-02',
      '2027-06-03',
      '2027-06-04',
      '2027-06-05',
      '2027-06-07',
    ]);
  });

  test('follows a change of opening days for its period only', () => {
    const isOpen = openingCalendar(opening, [{ ...saturdays, weekdays: [6] }], holidays);
    expect(openDates(isOpen, '2027-06-11', 11)).toEqual(['2027-06-11', '2027-06-19', '2027-06-21']);
  });
});
