import type { Plan } from '../../../db/schema/plan.ts';
import type { AnyRecord } from '../commands/recordKey.ts';
import { collectionTable, identified } from './collectionTable.ts';
import { field, textIn, within } from './fields.ts';
import { date } from './kinds/date.ts';
import { number, percentage } from './kinds/number.ts';
import { plainText } from './kinds/plainText.ts';
import { aCentre } from './kinds/references.ts';
import { capabilities, machineKind, machineModel, matchedGroup } from './machineFields.ts';
import type { Table, TableColumn } from './table.ts';

const centreName = (row: AnyRecord, plan: Plan): string =>
  plan.centres.find(({ id }) => id === row.centreId)?.name ?? '';

const bare = ['id', 'name', 'commissioned', 'inService', 'outOfService', 'source', 'fieldSources'];

/** Machines that treat or scan: where, since when, how long a day, and what stops them. */
export const machinesTable: Table = collectionTable({
  id: 'machines',
  title: 'Machines',
  noun: ['machine', 'machines'],
  about: 'Treatment machines and planning scanners. Those that a project brings stand with the project.',
  collection: 'machines',
  headers: 2,
  identity: ['centreId', 'name'],
  nameOf: (record, plan) => `${centreName(record, plan)} ${textIn(record, 'name') ?? ''}`.trim(),
  begin: (_plan, beside) =>
    beside === null
      ? { kind: 'linac', designLifeYears: 10, capabilities: [] }
      : Object.fromEntries(Object.entries(beside).filter(([key]) => !bare.includes(key))),
  complete: identified(
    (plan) => [...plan.machines, ...plan.projects.flatMap(({ newMachine }) => newMachine ?? [])].map(({ id }) => id),
    (row) => {
      const name = textIn(row, 'name');
      const centre = textIn(row, 'centreId');
      return name === undefined || centre === undefined ? undefined : `${centre}-${name}`;
    },
  ),
  columns: () => [
    field('centreId', 'Centre', aCentre, { required: true, width: 250 }),
    field('name', 'Machine', plainText({ longest: 200 }), { required: true, width: 110 }),
    field('kind', 'Kind', machineKind, { required: true, width: 130 }),
    field('model', 'Model', machineModel, { width: 160 }),
    field('commissioned', 'Commissioned', date, { required: true, width: 124 }),
    field('designLifeYears', 'Design life', number({ above: 0, max: 40 }, 1), {
      unit: 'years',
      required: true,
      width: 100,
    }),
    field('minutesPerDay', 'Rostered time', number({ min: 0, max: 1440 }, 0), {
      unit: 'minutes a day',
      required: true,
      width: 120,
    }),
    field('capabilities', 'Capabilities', capabilities, {
      width: 260,
      blank: () => 'nothing special',
      set: (row, value) => ({ ...row, capabilities: value ?? [] }),
    }),
    field('matchedGroup', 'Matched group', matchedGroup, { width: 170, blank: () => 'none' }),
    ...serviceColumns,
    ...breakdownColumns,
    ...reserveColumns,
    field('inService', 'In service from', date, { width: 120, blank: () => 'treats already' }),
    field('outOfService', 'Out of service from', date, { width: 124, blank: () => 'stays' }),
  ],
});

const none = () => 'none';

const serviceColumns: TableColumn[] = [
  within('service', 'everyWeeks', 'Service every', number({ above: 0 }, 1), { unit: 'weeks', width: 112, blank: none }),
  within('service', 'days', 'Service takes', number({ above: 0 }, 1), { unit: 'days', width: 112, blank: none }),
];

const breakdownColumns: TableColumn[] = [
  within('breakdown', 'meanDaysBetween', 'Days between failures', number({ above: 0 }, 1), {
    unit: 'when new',
    width: 128,
    blank: none,
  }),
  within('breakdown', 'ageingPerYear', 'Failures grow', percentage({ min: 0, max: 100 }, 1), {
    unit: 'a year of age',
    width: 120,
    blank: none,
  }),
  within('breakdown', 'repairHoursMedian', 'Repair, half within', number({ above: 0 }, 1), {
    unit: 'hours',
    width: 126,
    blank: none,
  }),
  within('breakdown', 'repairHours95th', 'Repair, 95 in 100 within', number({ above: 0 }, 1), {
    unit: 'hours',
    width: 140,
    blank: none,
  }),
];

const reserveColumns: TableColumn[] = [
  within('urgentReserve', 'share', 'Held for urgent', percentage({ min: 0, max: 100 }, 1), {
    unit: 'of the day',
    width: 118,
    blank: none,
  }),
  within('urgentReserve', 'releaseDays', 'Released before', number({ min: 0, max: 30, whole: true }, 0), {
    unit: 'open days',
    width: 122,
    blank: none,
  }),
];
