import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Collection, Edit } from '../../../../../db/schema/edit.ts';
import { changedFields } from '../../../../../renderer/plan/changes/changedFields.ts';
import { recordKey, recordsOf } from '../../../../../renderer/plan/commands/recordKey.ts';
import { namesIn } from '../../../../../renderer/plan/commands/recordNames.ts';
import { removeRecord } from '../../../../../renderer/plan/commands/removeRecord.ts';
import { anyPlan } from '../../../db/arbitrary/plan.ts';
import { smallPlan } from '../../../db/smallPlan.ts';

const plan = smallPlan();
const names = namesIn(plan);
const json = (value: unknown) => JSON.parse(JSON.stringify(value));

function changed(collection: Exclude<Collection, 'header'>, at: number, fields: object): [string, string, string][] {
  const before = json(recordsOf(plan, collection)[at]);
  const edit: Edit = { collection, at, before, after: json({ ...before, ...fields }) };
  return changedFields(edit, names).map(({ field, from, to }) => [field, from, to]);
}

test('each field is told in words, with its unit and with names for ids', () => {
  expect(changed('machines', 0, { minutesPerDay: 600, centreId: 'southport', breakdown: null })).toEqual([
    ['Centre', 'Northtown', 'Southport'],
    ['Rostered time', '540 minutes a day', '600 minutes a day'],
    [
      'Breakdowns',
      'every 40 days of work when new, 5% more often with each year of age; half are mended in 3 hours, 95 in 100 in 16 hours',
      'none',
    ],
  ]);
  expect(changed('projects', 0, { start: '2028-05-01', capitalCost: undefined, status: 'underway' })).toEqual([
    ['Start', '3 January 2028', '1 May 2028'],
    ['Capital cost', '£2,500,000', 'not given'],
    ['Status', 'approved', 'under way'],
  ]);
  expect(changed('flows', 0, { shares: { northtown: 0.755, southport: 0.245 } })).toEqual([
    ['Shares', 'Northtown 80%, Southport 20%', 'Northtown 75.5%, Southport 24.5%'],
  ]);
  expect(changed('demand', 0, { growthPerYear: 0.02 })).toEqual([['Growth', '1.5% a year', '2% a year']]);
  expect(changed('pathways', 1, { planning: { minDays: 1, modeDays: 2, maxDays: 4 }, sameDay: false })).toEqual([
    ['May start the same day', 'yes', 'no'],
    ['Planning', 'none', '1 to 4 working days, mostly 2'],
  ]);
  expect(changed('centres', 0, { opening: { weekdays: [1, 2, 3, 4, 5, 6], bankHolidays: true } })).toEqual([
    [
      'Opening days',
      'Mon to Fri; closed on bank holidays; closed 27 December 2027 to 28 December 2027; open 18 December 2027',
      'Mon to Sat; open on bank holidays',
    ],
  ]);
});

test('of figures by year only the years that changed are told', () => {
  expect(changed('zones', 0, { population: { '2026': 100_000, '2027': 101_000, '2028': 102_000 } })).toEqual([
    ['Population', '2027: 100,800', '2027: 101,000, 2028: 102,000'],
  ]);
});

test('sources of single figures are told by what they are of', () => {
  expect(
    changed('centres', 0, { source: 'survey', fieldSources: { bunkers: 'website', plansPerDay: 'survey' } }),
  ).toEqual([
    ['Source', 'Trust website', 'Our survey'],
    ['Source of “Bunkers”', 'Our survey', 'Trust website'],
    ['Source of “Planning capacity”', 'as for the whole record', 'Our survey'],
  ]);
});

test('a scenario’s changes are told one by one', () => {
  const [, late] = plan.scenarios;
  const [hours, move, demand] = late?.changes ?? [];
  const moved = { ...move, start: '2028-09-04' };
  const down = { type: 'machineDown', id: 'c4', machineId: 'N1', from: '2029-01-01', until: '2029-02-01' };
  expect(changed('scenarios', 1, { changes: [hours, moved, down] })).toEqual([
    ['Change', 'Northtown N1 replacement starts on 3 July 2028', 'Northtown N1 replacement starts on 4 September 2028'],
    ['Change', 'Demand everywhere grows by 2% a year from 1 January 2030 (switched off)', 'none'],
    ['Change', 'none', 'Northtown N1 is down for a month, from 1 January 2029 until 1 February 2029'],
  ]);
  expect(demand?.off).toBe(true);
});

test('what is added or removed is told by name, then field by field', () => {
  const row = json(plan.backlog?.[0]);
  expect(changedFields({ collection: 'backlog', at: 0, before: row, after: null }, names)).toEqual([
    { record: 'Breast at Northtown', field: 'Opening backlog', from: 'Breast at Northtown', to: 'none' },
    { record: 'Breast at Northtown', field: 'Centre', from: 'Northtown', to: '' },
    { record: 'Breast at Northtown', field: 'Pathway', from: 'Breast', to: '' },
    { record: 'Breast at Northtown', field: 'Waiting at the start', from: '12 courses', to: '' },
  ]);
});

test('whatever is removed from whatever plan is told in words, never as code', () => {
  fc.assert(
    fc.property(anyPlan, (any) => {
      const said = namesIn(any);
      for (const collection of ['machines', 'pathways', 'scenarios', 'zones', 'flows'] as const) {
        const [record] = recordsOf(any, collection);
        if (record === undefined) continue;
        const edits = removeRecord(any, collection, recordKey(collection, record))?.command.edits ?? [];
        for (const { field, from, to } of edits.flatMap((edit) => changedFields(edit, said))) {
          expect(`${field} ${from} ${to}`).not.toMatch(/\[object|undefined|NaN/);
        }
      }
    }),
    { numRuns: 30 },
  );
});
