import type { Plan } from '../../../db/schema/plan.ts';
import type { AnyRecord } from '../commands/recordKey.ts';
import { collectionTable } from './collectionTable.ts';
import { field } from './fields.ts';
import { number, percentage } from './kinds/number.ts';
import { aPathway, aZone } from './kinds/references.ts';
import type { Table } from './table.ts';

export const pairName = (row: AnyRecord, plan: Plan): string => {
  const zone = plan.zones.find(({ id }) => id === row.zoneId)?.name ?? '';
  const pathway =
    row.pathwayId === '*' ? 'All pathways' : (plan.pathways.find(({ id }) => id === row.pathwayId)?.name ?? '');
  return `${zone}, ${pathway}`;
};

export const courses = number({ min: 0 }, 1, true);
export const growth = percentage({ min: -50, max: 50 }, 2, true);
export const dispersion = number({ min: 1, max: 20 }, 2, true);

/** Courses a year by area and pathway, as a list. */
export const demandTable: Table = collectionTable({
  id: 'demand',
  title: 'Demand',
  noun: ['demand row', 'demand rows'],
  about:
    'Decisions to treat in the year from the plan’s start, by area and pathway. The view Demand has them as a matrix.',
  collection: 'demand',
  headers: 2,
  identity: ['zoneId', 'pathwayId'],
  nameOf: pairName,
  begin: (_plan, beside) => (beside ? { zoneId: beside.zoneId } : {}),
  columns: () => [
    field('zoneId', 'Area', aZone, { required: true, width: 250 }),
    field('pathwayId', 'Pathway', aPathway, { required: true, width: 260 }),
    field('coursesPerYear', 'Demand', courses, { unit: 'courses a year', required: true, width: 130, total: 'sum' }),
    field('growthPerYear', 'Growth', growth, { unit: 'a year', width: 100, blank: () => '0%' }),
    field('dispersion', 'Variance over mean', dispersion, {
      width: 150,
      blank: () => '1',
    }),
  ],
});
