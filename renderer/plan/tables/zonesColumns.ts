import type { Plan } from '../../../db/schema/plan.ts';
import { collectionTable, identified } from './collectionTable.ts';
import { field, textIn, within } from './fields.ts';
import { number } from './kinds/number.ts';
import { plainText } from './kinds/plainText.ts';
import type { Table } from './table.ts';

/** Years that any area has figures for; the plan's first one where none has. */
function years(plan: Plan, group: 'population' | 'population65plus'): string[] {
  const found = new Set(plan.zones.flatMap((zone) => Object.keys(zone[group] ?? {})));
  if (found.size === 0) found.add(plan.startDate.slice(0, 4));
  return [...found].toSorted();
}

const people = number({ min: 0 }, 0);

/** Where patients live, and how many people do, by year. */
export const zonesTable: Table = collectionTable({
  id: 'zones',
  title: 'Areas',
  noun: ['area', 'areas'],
  about: 'Where patients live. The point is the main town, from which travel is measured.',
  collection: 'zones',
  headers: 1,
  identity: ['name'],
  nameOf: (record) => textIn(record, 'name') ?? '',
  begin: (_plan, beside) => (beside?.icb === undefined ? {} : { icb: beside.icb }),
  complete: identified(
    ({ zones }) => zones.map(({ id }) => id),
    (row) => textIn(row, 'name'),
  ),
  columns: (plan) => [
    field('name', 'Area', plainText({ longest: 200 }), { required: true, width: 250 }),
    field('code', 'Code', plainText({ longest: 20 }), { unit: 'ONS', width: 110 }),
    field('lat', 'Latitude', number({ min: -90, max: 90 }, 4), { unit: '°', required: true, width: 96 }),
    field('lon', 'Longitude', number({ min: -180, max: 180 }, 4), { unit: '°', required: true, width: 104 }),
    field('icb', 'Integrated care board', plainText({ longest: 200, suggest: icbs }), { width: 300 }),
    field('deprivationScore', 'Deprivation score', number({ min: 0, max: 100 }, 1), { unit: 'IMD', width: 130 }),
    ...years(plan, 'population').map((year) =>
      within('population', year, `People ${year}`, people, { width: 106, total: 'sum' }),
    ),
    ...years(plan, 'population65plus').map((year) =>
      within('population65plus', year, `65 and over ${year}`, people, { width: 124, total: 'sum' }),
    ),
  ],
});

const icbs = ({ zones, trusts }: Plan) => [...zones, ...trusts].flatMap(({ icb }) => icb ?? []);
