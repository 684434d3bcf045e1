import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longDate, shortDate } from '../../../../renderer/plan/dates.ts';
import { dayText, isInFigures, readWritten } from '../../../../renderer/plan/writtenDates.ts';

const dayIn = (text: string, ways = {}) => {
  const found = readWritten(text, ways);
  return found && dayText(found);
};

test.each([
  ['12/05/2028', '2028-05-12'],
  ['12.5.2028', '2028-05-12'],
  ['1/2/28', '2028-02-01'],
  ['12 May 2028', '2028-05-12'],
  ['12-May-28', '2028-05-12'],
  ['Fri 12 May 2028', '2028-05-12'],
  ['3rd September 2029', '2029-09-03'],
  ['1st of Sept. 2029', '2029-09-01'],
  ['May 2028', '2028-05-01'],
  ['May ’28', '2028-05-01'],
  ['2028 May', '2028-05-01'],
  ['2028-05-12', '2028-05-12'],
  ['2028/5/12', '2028-05-12'],
  ['2028-05', '2028-05-01'],
  ['05/2028', '2028-05-01'],
  ['202805', '2028-05-01'],
  ['20280512', '2028-05-12'],
  ['2028-05-12T00:00:00', '2028-05-12'],
  ['2028-05-12 09:30', '2028-05-12'],
  ['12/05/2028, 09:30 am', '2028-05-12'],
  ['31/02/2028', null],
  ['05/13/2028', null],
  ['12/05-2028', null],
  ['12 Mai 2028', null],
  ['Marchpane 23', null],
  ['2028-13', null],
  ['soon', null],
  ['', null],
])('the date %j is %j', (text, expected) => {
  expect(dayIn(text)).toBe(expected);
});

test('figures are turned round where the month comes first, and years in full are asked for where they must be', () => {
  expect(dayIn('05/13/2028', { order: 'monthFirst' })).toBe('2028-05-13');
  expect(dayIn('13 May 2028', { order: 'monthFirst' })).toBe('2028-05-13');
  expect(dayIn('12/05/28', { shortYears: false })).toBeNull();
  expect(dayIn('12/05/2028', { shortYears: false })).toBe('2028-05-12');
  expect(['03/04/2026', '03/04/2026 10:15', '3 April 2026', '2026-04-03'].map(isInFigures)).toEqual([
    ...[true, true, false, false],
  ]);
});

test('every day is read back from each way in which it is written here', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year, month, day] = iso.split('-');
      const ways = [iso, shortDate(iso), longDate(iso), `${day}/${month}/${year}`, `${year}${month}${day}`];
      for (const written of ways) expect(dayIn(written), written).toBe(iso);
      expect(dayIn(`${month}/${day}/${year}`, { order: 'monthFirst' })).toBe(iso);
    }),
  );
});
