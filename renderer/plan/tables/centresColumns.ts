import { usualOvertimeMinutesPerDay } from '../../../db/schema/overtime.ts';
import { collectionTable, identified } from './collectionTable.ts';
import { field, textIn, within } from './fields.ts';
import { yesNo } from './kinds/choice.ts';
import { date } from './kinds/date.ts';
import { weekdays } from './kinds/lists.ts';
import { number } from './kinds/number.ts';
import { plainText } from './kinds/plainText.ts';
import { aTrust } from './kinds/references.ts';
import type { Table } from './table.ts';

/** Where radiotherapy is given, and when it is open. */
export const centresTable: Table = collectionTable({
  id: 'centres',
  title: 'Centres',
  noun: ['centre', 'centres'],
  about: 'Where radiotherapy is given: its place, its bunkers, and the days on which it treats.',
  collection: 'centres',
  headers: 1,
  identity: ['name'],
  nameOf: (record) => textIn(record, 'name') ?? '',
  begin: (_plan, beside) => ({
    ...(beside && { trustId: beside.trustId }),
    plansPerDay: null,
    opening: beside?.opening ?? { weekdays: [1, 2, 3, 4, 5], bankHolidays: false },
  }),
  complete: identified(
    ({ centres }) => centres.map(({ id }) => id),
    (row) => textIn(row, 'name'),
  ),
  columns: () => [
    field('name', 'Centre', plainText({ longest: 200 }), { required: true, width: 250 }),
    field('trustId', 'Trust', aTrust, { required: true, width: 300 }),
    field('hostTrustId', 'Host trust', aTrust, { width: 260, blank: () => 'the same trust' }),
    field('siteCode', 'Site code', plainText({ longest: 10 }), { width: 96 }),
    field('lat', 'Latitude', number({ min: -90, max: 90 }, 4), { unit: '°', required: true, width: 96 }),
    field('lon', 'Longitude', number({ min: -180, max: 180 }, 4), { unit: '°', required: true, width: 104 }),
    field('bunkers', 'Bunkers', number({ min: 0, max: 50, whole: true }, 0), {
      required: true,
      width: 92,
      total: 'sum',
    }),
    field('plansPerDay', 'Plans finished', number({ above: 0 }, 1), {
      unit: 'per open day',
      width: 124,
      blank: () => 'no limit',
      get: (row) => row.plansPerDay ?? undefined,
      set: (row, value) => ({ ...row, plansPerDay: value ?? null }),
    }),
    field('overtimeMinutesPerDay', 'Overtime limit', number({ min: 0, max: 1440 }, 0), {
      unit: 'minutes a day',
      width: 130,
      blank: () => String(usualOvertimeMinutesPerDay),
    }),
    within('opening', 'weekdays', 'Opening days', weekdays, { required: true, width: 130 }),
    within('opening', 'bankHolidays', 'Open on bank holidays', yesNo, { required: true, width: 120 }),
    field('opens', 'Opens', date, { width: 120, blank: () => 'open already' }),
    field('closes', 'Closes', date, { width: 120, blank: () => 'stays open' }),
  ],
});
