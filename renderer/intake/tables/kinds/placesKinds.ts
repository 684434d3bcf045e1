import { centresTable } from '../../../plan/tables/centresColumns.ts';
import { closuresTable, extraDaysTable } from '../../../plan/tables/daysTables.ts';
import { trustsTable } from '../../../plan/tables/trustsColumns.ts';
import type { TableKind } from '../tableKind.ts';

const centreNames = [
  'site',
  'hospital',
  'location',
  'department',
  'unit',
  'centre name',
  'radiotherapy centre',
  'where',
];
const icbNames = ['icb', 'icb name', 'integrated care board', 'commissioner', 'system', 'ics'];
const trustNames = [
  'trust name',
  'organisation',
  'organisation name',
  'provider',
  'provider name',
  'nhs trust',
  'operator',
];

export const trustsKind: TableKind = {
  id: 'trusts',
  name: 'Trusts',
  describes: 'A list of trusts with their ODS codes and integrated care boards.',
  noun: ['trust', 'trusts'],
  table: () => trustsTable,
  adds: true,
  ofOrganisations: true,
  likeness: { byNumber: false },
  identities: [['odsCode'], ['name']],
  aliases: {
    name: ['name', ...trustNames],
    odsCode: ['code', 'ods', 'org code', 'organisation code', 'provider code', 'trust code'],
    icb: icbNames,
  },
};

export const centresKind: TableKind = {
  id: 'centres',
  name: 'Centres',
  describes: 'A list of radiotherapy centres: trust, place, bunkers and opening days.',
  noun: ['centre', 'centres'],
  table: () => centresTable,
  adds: true,
  ofOrganisations: true,
  likeness: { byNumber: false },
  identities: [['siteCode'], ['name']],
  aliases: {
    name: ['name', 'site name', ...centreNames],
    trustId: trustNames,
    hostTrustId: ['host', 'host organisation', 'building owner'],
    siteCode: ['ods site code', 'site ods code', 'ods code', 'code'],
    lat: ['latitude', 'y'],
    lon: ['longitude', 'x'],
    bunkers: ['number of bunkers', 'vaults', 'bunkers available', 'treatment rooms'],
    plansPerDay: ['plans per day', 'planning capacity', 'plans a day'],
    overtimeMinutesPerDay: ['overtime', 'overtime minutes', 'maximum overtime'],
    'opening.weekdays': ['days open', 'opening days', 'working days', 'days of operation', 'days'],
    'opening.bankHolidays': ['bank holidays', 'opens bank holidays', 'bank holiday working'],
    opens: ['opening date', 'open date', 'opens on', 'opened'],
    closes: ['closing date', 'close date', 'closes on', 'closed'],
  },
};

export const closuresKind: TableKind = {
  id: 'closures',
  name: 'Closures',
  describes: 'Days on which centres are closed beyond weekends and bank holidays, from the first to the last.',
  noun: ['closure', 'closures'],
  table: () => closuresTable,
  adds: true,
  scope: 'centreId',
  follows: { to: 'from' },
  aliases: {
    centreId: centreNames,
    from: ['first day', 'start', 'start date', 'closed from', 'date from', 'begins', 'from date'],
    to: ['last day', 'end', 'end date', 'closed to', 'closed until', 'until', 'date to', 'to', 'ends', 'to date'],
    reason: ['why', 'comment', 'notes', 'description', 'cause'],
  },
};

export const extraDaysKind: TableKind = {
  id: 'extraDays',
  name: 'Extra days',
  describes: 'Days on which centres treat although they would be closed, such as Saturdays worked to catch up.',
  noun: ['extra day', 'extra days'],
  table: () => extraDaysTable,
  adds: true,
  scope: 'centreId',
  aliases: { centreId: centreNames, day: ['date', 'extra day', 'open on', 'worked on', 'additional day'] },
};
